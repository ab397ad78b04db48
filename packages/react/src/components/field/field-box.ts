/** The box of a text field, text area and select, as fragments of style. */
import { vars } from '@wusum/contract';
import { focusRing, textStyle, transition } from '../../system/fragments.js';
import { cross } from './css-icons.js';

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

/** Value and border without the background of a control: there is nothing to change. It keeps its contrast. */
export const fieldBoxReadOnly = `
  border-style: dashed;
  background: none;
  cursor: default;
`;

/** A button in the box of a control. */
export const boxButton = `
  appearance: none;
  display: grid;
  flex: none;
  place-items: center;
  align-self: center;
  inline-size: ${vars.size.control.sm};
  block-size: ${vars.size.control.sm};
  margin: 0;
  margin-inline-end: ${vars.space[1]};
  padding: 0;
  border: 0;
  border-radius: ${vars.radius.sm};
  background: none;
  color: ${color.text.muted};
  cursor: pointer;

  &:where(:hover) { color: ${color.text.default}; }
  &:where(:active) { background: ${color.accent.soft}; }
  /* Not higher than its field. */
  :where([data-size='sm']) > & { align-self: stretch; block-size: auto; }
  @media (pointer: coarse) {
    inline-size: ${vars.size.target};
    block-size: ${vars.size.target};
  }
  ${focusRing}
`;

/** The cross that clears a control. */
export const clearButton = `
  ${boxButton}
  &::before {
    content: '';
    inline-size: calc(${vars.size.iconSm} * 0.75);
    block-size: calc(${vars.size.iconSm} * 0.75);
    ${cross}
  }
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
