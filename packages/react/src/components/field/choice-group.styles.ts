/** Choices below a question: radio buttons and checkboxes. */
import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { breakWords, fieldsetBox, legendBox, textStyle } from '../../system/fragments.js';

const { color, space } = vars;

export const Root = styled.fieldset.withConfig({ componentId: 'ws-choice-group' })`
  @layer wusum.components {
    ${fieldsetBox}
  }
`;

export const Legend = styled.legend.withConfig({ componentId: 'ws-choice-group-legend' })`
  @layer wusum.components {
    ${textStyle('label')}
    ${legendBox}
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
