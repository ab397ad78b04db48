/** The box that text is written into, shared by text field, text area and select. Pieces of style. */
import { vars } from '@wusum/contract';
import { textStyle, transition } from '../../system/fragments.js';

const { color } = vars;

export const fieldBox = `
  box-sizing: border-box;
  inline-size: 100%;
  min-inline-size: 0;
  min-block-size: ${vars.size.control.md};
  border: ${vars.borderWidth.default} solid ${color.control.border};
  border-radius: ${vars.radius.field};
  background: ${color.control.ground};
  color: ${color.text.default};
  ${textStyle('body')}
  ${transition('control', 'background-color', 'border-color')}
`;

/** Around the whole box, close to it, so that neighbours in a form do not touch the ring. */
export const fieldBoxFocus = `
  border-color: ${color.border.strong};
  outline: ${vars.borderWidth.strong} solid ${color.focus.ring};
  outline-offset: ${vars.borderWidth.default};
`;

/** A heavier foot as well as a colour: an error is never shown by colour alone. */
export const fieldBoxInvalid = `
  border-color: ${color.status.danger.border};
  box-shadow: inset 0 calc(${vars.borderWidth.strong} * -1) 0 ${color.status.danger.border};
`;

export const fieldBoxDisabled = `
  border-color: ${color.disabled.border};
  background: ${color.disabled.ground};
  color: ${color.disabled.text};
  cursor: not-allowed;
  @media (forced-colors: active) { border-color: GrayText; color: GrayText; }
`;

/** The control inside a fieldBox has no look of its own. */
export const bare = `
  appearance: none;
  box-sizing: border-box;
  inline-size: 100%;
  min-inline-size: 0;
  margin: 0;
  border: 0;
  border-radius: inherit;
  background: none;
  color: inherit;
  font: inherit;
  letter-spacing: inherit;
  text-align: start;
  outline: none;

  &::placeholder { color: ${color.control.placeholder}; opacity: 1; }
  /* Some browsers take an empty field with dir="auto" for left-to-right; it should follow the place it stands in. */
  &:where(:placeholder-shown) { direction: inherit; }
  &:where(:disabled) { cursor: not-allowed; }
  &:autofill { -webkit-text-fill-color: ${color.text.default}; background-clip: text; }
`;
