import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { reducedMotion, visuallyHidden } from '../../system/fragments.js';
import {
  bare,
  fieldBox,
  fieldBoxDisabled,
  fieldBoxFocus,
  fieldBoxInvalid,
  fieldBoxReadOnly,
  fieldBoxSizes,
} from '../field/field-box.js';

const { color, size, space } = vars;

export const Root = styled.div.withConfig({ componentId: 'ws-tags-field' })`
  @layer wusum.components {
    ${fieldBox}
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${space[1]};
    cursor: text;
    ${fieldBoxSizes}

    &:where(:has(.ws-tag)) { padding-block: ${space[1]}; padding-inline-start: ${space[2]}; }
    &:where(:hover) { border-color: ${color.border.strong}; }
    &:where([data-invalid]) { ${fieldBoxInvalid} }
    &:where(:has(.ws-tags-field-input:focus-visible)) { ${fieldBoxFocus} }
    &:where([data-readonly]) { ${fieldBoxReadOnly} }
    &:where([data-disabled]) { ${fieldBoxDisabled} }
    ${reducedMotion}
  }
`;

export const Input = styled.input.withConfig({ componentId: 'ws-tags-field-input' })`
  @layer wusum.components {
    ${bare}
    flex: 1 1 ${size.control.lg};
    align-self: stretch;
    inline-size: 0;
    padding: 0 ${space[4]};

    .ws-tag ~ & { padding-inline: ${space[2]}; min-block-size: ${space[6]}; }
    /* Nothing to type: no line of its own. */
    .ws-tag ~ &:where(:read-only, :disabled) { flex-basis: 0; padding: 0; }
  }
`;

/* In the page before there is something to announce. */
export const Status = styled.span.withConfig({ componentId: 'ws-tags-field-status' })`
  @layer wusum.components { ${visuallyHidden} }
`;
