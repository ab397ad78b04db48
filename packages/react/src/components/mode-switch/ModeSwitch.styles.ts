import { styled } from 'styled-components';
import { controlReset, focusRing } from '../../system/fragments.js';
import { segment, segments } from '../../system/segments.js';

export const Root = styled.div.withConfig({ componentId: 'ws-mode-switch' })`
  @layer wusum.components { ${segments} }
`;

export const Choice = styled.span.withConfig({ componentId: 'ws-mode-switch-choice' })`
  @layer wusum.components {
    position: relative;
    ${segment(':has(:checked)')}
  }
`;

/* Over its segment. */
export const Radio = styled.input.withConfig({ componentId: 'ws-mode-switch-radio' })`
  @layer wusum.components {
    ${controlReset}
    position: absolute;
    inset: 0;
    border-radius: inherit;
    cursor: pointer;
    ${focusRing}
  }
`;
