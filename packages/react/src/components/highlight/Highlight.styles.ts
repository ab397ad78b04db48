import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { printExact } from '../../system/fragments.js';

const { borderWidth, color } = vars;

/* No space around it and the same font: the letters of an Arabic word stay joined across its ends (not yet in WebKit). */
export const Mark = styled.mark.withConfig({ componentId: 'ws-highlight-mark' })`
  @layer wusum.components {
    background: ${color.accent.soft};
    color: ${color.text.default};
    /* Not by colour alone. */
    text-decoration: underline;
    text-decoration-thickness: ${borderWidth.strong};
    ${printExact}
    @media (forced-colors: active) { background: Mark; color: MarkText; }
  }
`;

export const Root = styled.span.withConfig({ componentId: 'ws-highlight' })`
  @layer wusum.components { overflow-wrap: break-word; }
`;
