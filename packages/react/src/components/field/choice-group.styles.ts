/** Choices below a question: radio buttons and checkboxes. */
import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { breakWords, textStyle } from '../../system/fragments.js';

const { color, space } = vars;

export const Root = styled.fieldset.withConfig({ componentId: 'ws-choice-group' })`
  @layer wusum.components {
    /* A fieldset is as wide as its longest word, unless it is set otherwise. */
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
    & > :where(:not(legend)) { clear: both; }
  }
`;

export const Legend = styled.legend.withConfig({ componentId: 'ws-choice-group-legend' })`
  @layer wusum.components {
    ${textStyle('label')}
    /* WebKit adds the height of a legend twice when it renders a fieldset again, unless the legend floats. */
    float: inline-start;
    inline-size: 100%;
    padding: 0;
    margin-block-end: ${space[2]};
    color: ${color.text.default};
    text-wrap: balance;
    ${breakWords}
  }
`;

/* A column, or a row that continues in a new line. */
export const Items = styled.div.withConfig({ componentId: 'ws-choice-group-items' })`
  @layer wusum.components {
    display: flex;
    flex-direction: column;
    gap: ${space[3]};

    &:where([data-orientation='horizontal']) { flex-flow: row wrap; gap: ${space[3]} ${space[5]}; }
    &:where([data-orientation='horizontal']) > :where(.ws-choice-card) { flex: 1 1 ${vars.component.choiceCard.minInlineSize}; }
    & > * { min-inline-size: 0; max-inline-size: 100%; }
  }
`;
