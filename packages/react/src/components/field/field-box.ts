/** The box of a text field, text area and select, as fragments of style. */
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
  background: ${color.control.background};
  color: ${color.text.default};
  ${textStyle('body')}
  ${transition('control', 'background-color', 'border-color')}
`;

/** The heights of a `Button`. The text keeps its size: phones zoom into a field with smaller text. */
export const fieldBoxSizes = `
  &:where([data-size='sm']) { min-block-size: ${vars.size.control.sm}; }
  &:where([data-size='lg']) { min-block-size: ${vars.size.control.lg}; }
`;

/** Around the whole box, close to it, so that it does not touch the next field. */
export const fieldBoxFocus = `
  border-color: ${color.border.strong};
  outline: ${vars.borderWidth.strong} solid ${color.focus.ring};
  outline-offset: ${vars.borderWidth.default};
`;

/** A thicker bottom edge as well as a colour: an error is never shown by colour alone. */
export const fieldBoxInvalid = `
  border-color: ${color.status.danger.border};
  box-shadow: inset 0 calc(${vars.borderWidth.strong} * -1) 0 ${color.status.danger.border};
  /* The shadow is not painted. */
  @media (forced-colors: active) { border-block-end-width: calc(${vars.borderWidth.default} + ${vars.borderWidth.strong}); }
`;

export const fieldBoxDisabled = `
  border-color: ${color.disabled.border};
  background: ${color.disabled.background};
  color: ${color.disabled.text};
  cursor: not-allowed;
  @media (forced-colors: active) { border-color: GrayText; color: GrayText; }
`;

/** Removes the look of the control inside the box. */
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
  /* Some browsers treat an empty field with dir="auto" as left-to-right; it follows the text around it. */
  &:where(:placeholder-shown) { direction: inherit; }
  &:where(:disabled) { cursor: not-allowed; }
  &:autofill { -webkit-text-fill-color: ${color.text.default}; background-clip: text; }
`;
