import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { breakWords, textStyle } from '../../system/fragments.js';
import { detailsBox, summaryBox } from '../collapsible/details-style.js';

const { border, space } = vars;

export const Root = styled.div.withConfig({ componentId: 'ws-accordion' })`
  @layer wusum.components {
    ${breakWords}
    border-block-end: ${border.rule};
  }
`;

export const Item = styled.details.withConfig({ componentId: 'ws-accordion-item' })`
  @layer wusum.components {
    ${detailsBox}
    border-block-start: ${border.rule};
  }
`;

export const Trigger = styled.summary.withConfig({ componentId: 'ws-accordion-trigger' })`
  @layer wusum.components {
    padding-block: ${space[3]};
    ${textStyle('heading4')}
    ${summaryBox}
  }
`;

export const Title = styled.h3.withConfig({ componentId: 'ws-accordion-title' })`
  @layer wusum.components {
    margin: 0;
    ${breakWords}
    font: inherit;
    letter-spacing: inherit;
  }
`;

export const Panel = styled.div.withConfig({ componentId: 'ws-accordion-panel' })`
  @layer wusum.components {
    ${breakWords}
    max-inline-size: ${vars.size.measure};
    padding-block: 0 ${space[5]};
    ${textStyle('body')}
  }
`;
