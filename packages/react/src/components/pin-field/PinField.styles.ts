import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { byValue, reducedMotion, visuallyHidden } from '../../system/fragments.js';
import {
  bare,
  fieldBox,
  fieldBoxDisabled,
  fieldBoxFocus,
  fieldBoxInvalid,
  fieldBoxReadOnly,
} from '../field/field-box.js';

const { borderWidth, color, size, space } = vars;
const { gap, inlineSize } = vars.component.pinField;

/* From left to right in every language: a code is a row of signs. */
export const Root = styled.div.withConfig({ componentId: 'ws-pin-field' })`
  @layer wusum.components {
    --ws-pin-block: ${size.control.md};
    position: relative;
    align-self: start;
    direction: ltr;
    inline-size: fit-content;
    max-inline-size: 100%;
    min-inline-size: 0;
    ${byValue('size', ['sm', 'lg'], (each) => `--ws-pin-block: ${size.control[each]};`)}
  }
`;

export const Cells = styled.div.withConfig({ componentId: 'ws-pin-field-cells' })`
  @layer wusum.components {
    display: flex;
    gap: ${gap};
  }
`;

export const Cell = styled.span.withConfig({ componentId: 'ws-pin-field-cell' })`
  @layer wusum.components {
    ${fieldBox}
    display: grid;
    place-items: center;
    flex: 0 1 ${inlineSize};
    inline-size: ${inlineSize};
    min-block-size: var(--ws-pin-block);
    font-weight: ${vars.font.weight.strong};
    font-variant-numeric: tabular-nums;

    &::before { content: attr(data-character); }
    &:where([data-group]) { margin-inline-start: ${space[3]}; }
    :where(.ws-pin-field:hover) & { border-color: ${color.border.strong}; }
    :where(.ws-pin-field[data-invalid]) & { ${fieldBoxInvalid} }
    :where(.ws-pin-field:has(:read-only:enabled)) & { ${fieldBoxReadOnly} }
    :where(.ws-pin-field:has(:disabled)) & { ${fieldBoxDisabled} }
    :where(.ws-pin-field:has(:focus-visible)) &:where([data-active]) { ${fieldBoxFocus} }
    /* Where the next character goes. */
    :where(.ws-pin-field:has(:focus-visible)) &:where([data-active]:not([data-character]))::before {
      content: '';
      inline-size: ${borderWidth.default};
      block-size: 1.1em;
      background: currentColor;
    }
    ${reducedMotion}
  }
`;

/* The one control, above the boxes. Its own text is not painted; selecting, pasting and fill-in are those of the browser. */
export const Input = styled.input.withConfig({ componentId: 'ws-pin-field-input' })`
  @layer wusum.components {
    ${bare}
    position: absolute;
    inset: 0;
    block-size: 100%;
    padding: 0;
    color: transparent;
    caret-color: transparent;
    forced-color-adjust: none;
    cursor: text;
    &::selection { background: none; color: transparent; }
    &:autofill { -webkit-text-fill-color: transparent; }
  }
`;

export const Length = styled.span.withConfig({ componentId: 'ws-pin-field-length' })`
  @layer wusum.components {
    ${visuallyHidden}
  }
`;
