import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { reducedMotion, visuallyHidden } from '../../system/fragments.js';
import { minusForm, plus } from '../field/css-icons.js';
import {
  bare,
  boxButton,
  fieldBox,
  fieldBoxDisabled,
  fieldBoxFocus,
  fieldBoxInvalid,
  fieldBoxReadOnly,
  fieldBoxSizes,
} from '../field/field-box.js';

const { borderWidth, color, size, space } = vars;

export const Root = styled.div.withConfig({ componentId: 'ws-number-field' })`
  @layer wusum.components {
    ${fieldBox}
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    cursor: text;
    ${fieldBoxSizes}
    &:where(:hover) { border-color: ${color.border.strong}; }
    &:where([data-invalid]) { ${fieldBoxInvalid} }
    &:where(:has(> input:focus-visible)) { ${fieldBoxFocus} }
    &:where(:has(> input[role]:read-only:enabled)) { ${fieldBoxReadOnly} }
    &:where(:has(> :disabled)) { ${fieldBoxDisabled} }
    ${reducedMotion}
  }
`;

/* Typed from left to right, it begins where the text around it begins. Empty, it has the direction around it. */
export const Input = styled.input.withConfig({ componentId: 'ws-number-field-input' })`
  @layer wusum.components {
    ${bare}
    padding-block: 0;
    padding-inline: ${space[4]};
    font-variant-numeric: tabular-nums;
    :where(.ws-number-field:dir(rtl)) > &:where([dir='ltr']:not(:placeholder-shown)) { text-align: end; }
  }
`;

export const Steps = styled.span.withConfig({ componentId: 'ws-number-field-steps' })`
  @layer wusum.components {
    display: flex;
    align-items: stretch;
    border-inline-start: ${borderWidth.thin} solid ${color.border.subtle};
    @media print { display: none; }
  }
`;

export const Step = styled.button.withConfig({ componentId: 'ws-number-field-step' })`
  @layer wusum.components {
    ${boxButton}
    align-self: stretch;
    inline-size: ${size.control.sm};
    block-size: auto;
    margin: 0;
    border-radius: 0;
    touch-action: manipulation;
    user-select: none;
    &:where(:last-child) {
      border-start-end-radius: calc(${vars.radius.field} - ${borderWidth.default});
      border-end-end-radius: calc(${vars.radius.field} - ${borderWidth.default});
    }
    &::before {
      content: '';
      inline-size: ${size.iconSm};
      block-size: ${size.iconSm};
      ${plus}
    }
    &:where([data-by='less'])::before { ${minusForm} }
    &:where(:hover:enabled) { background: ${color.neutral.soft}; color: ${color.neutral.text}; }
    &:where(:active:enabled) { background: ${color.accent.soft}; color: ${color.accent.text}; }
    &:where(:disabled) { color: ${color.disabled.text}; cursor: not-allowed; }
    @media (forced-colors: active) { &:where(:disabled)::before { background: GrayText; } }
  }
`;

/* What the form sends and the browser validates. */
export const Native = styled.input.withConfig({ componentId: 'ws-number-field-native' })`
  @layer wusum.components {
    ${visuallyHidden}
    padding: 0;
    border: 0;
    background: none;
  }
`;
