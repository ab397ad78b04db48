import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { breakWords, textStyle } from '../../system/fragments.js';
import { detailsBox, summaryBox } from './details-style.js';

export const Root = styled.details.withConfig({ componentId: 'ws-collapsible' })`
  @layer wusum.components { ${detailsBox} }
`;

export const Trigger = styled.summary.withConfig({ componentId: 'ws-collapsible-trigger' })`
  @layer wusum.components {
    inline-size: fit-content;
    max-inline-size: 100%;
    ${textStyle('label')}
    ${summaryBox}
  }
`;

export const Text = styled.span.withConfig({ componentId: 'ws-collapsible-text' })`
  @layer wusum.components { ${breakWords} }
`;

export const Panel = styled.div.withConfig({ componentId: 'ws-collapsible-panel' })`
  @layer wusum.components {
    padding-block: ${vars.space[3]};
    ${breakWords}
    ${textStyle('body')}
  }
`;
