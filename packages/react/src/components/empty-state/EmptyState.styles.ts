import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { breakWords, textStyle } from '../../system/fragments.js';

const { border, color, radius, space } = vars;

export const Root = styled.div.withConfig({ componentId: 'ws-empty-state' })`
  @layer wusum.components {
    box-sizing: border-box;
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: ${space[4]};
    ${breakWords}
    padding: ${space[7]} ${vars.space.card};
    border: ${border.rule};
    border-style: dashed;
    border-radius: ${radius.card};
    color: ${color.text.default};
    text-align: center;
  }
`;

export const Text = styled.div.withConfig({ componentId: 'ws-empty-state-text' })`
  @layer wusum.components {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space[2]};
    ${breakWords}
    inline-size: min(${vars.component.emptyState.maxInlineSize}, 100%);
    ${textStyle('body')}
    color: ${color.text.muted};
    text-wrap: balance;
  }
`;

export const Heading = styled.h2.withConfig({ componentId: 'ws-empty-state-heading' })`
  @layer wusum.components {
    margin: 0;
    ${breakWords}
    ${textStyle('heading3')}
    color: ${color.text.default};
  }
`;

export const Actions = styled.div.withConfig({ componentId: 'ws-empty-state-actions' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: ${space[3]};
    ${breakWords}
  }
`;
