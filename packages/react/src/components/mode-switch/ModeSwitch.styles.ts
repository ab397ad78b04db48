import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { visuallyHidden } from '../../system/fragments.js';
import { segment, segments } from '../../system/segments.js';

export const Root = styled.div.withConfig({ componentId: 'ws-mode-switch' })`
  @layer wusum.components { ${segments} }
`;

export const Choice = styled.label.withConfig({ componentId: 'ws-mode-switch-choice' })`
  @layer wusum.components {
    position: relative;
    ${segment(':has(:checked)')}
    &:where(:has(:focus-visible)) {
      outline: ${vars.borderWidth.strong} solid ${vars.color.focus.ring};
      outline-offset: ${vars.borderWidth.strong};
    }
  }
`;

export const Radio = styled.input.withConfig({ componentId: 'ws-mode-switch-radio' })`
  @layer wusum.components {
    ${visuallyHidden}
    margin: 0;
  }
`;

export const Text = styled.span.withConfig({ componentId: 'ws-mode-switch-text' })`
  @layer wusum.components { ${visuallyHidden} }
`;
