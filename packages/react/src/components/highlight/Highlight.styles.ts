import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { printExact } from '../../system/fragments.js';

const { borderWidth, color } = vars;

/* No space around it and the same font: letters stay joined across its ends where browsers can. */
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

/* `data-painted`: its places are painted, with the properties of the mark. */
export const Root = styled.span.withConfig({ componentId: 'ws-highlight' })`
  @layer wusum.components {
    overflow-wrap: break-word;
    ${printExact}
    &:where([data-painted]) > span::highlight(ws-match) {
      background: ${color.accent.soft};
      color: ${color.text.default};
      text-decoration: underline;
      text-decoration-thickness: ${borderWidth.strong};
    }
    @media (forced-colors: active) {
      &:where([data-painted]) > span::highlight(ws-match) { background: Mark; color: MarkText; }
    }
  }
`;
