/** The look of one option of a list, which `Select`, `ListBox`, `Combobox` and `Command` share. */
import { vars } from '@wusum/contract';
import { tick } from '../components/field/css-icons.js';
import { coarseTarget } from './fragments.js';

const { borderWidth, color, size, space } = vars;

/** An option: chosen (`aria-selected`), active (`data-highlighted`), disabled. */
export const optionBox = `
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: ${space[3]};
    padding: ${space[2]} ${space[3]};
    outline: none;
    cursor: pointer;
    user-select: none;
    overflow-wrap: anywhere;

    &:where([aria-selected='true']) {
      font-weight: ${vars.font.weight.strong};
      color: ${color.accent.text};
    }
    &:where([aria-selected='true'])::after {
      content: '';
      flex: none;
      inline-size: ${size.iconSm};
      block-size: ${size.iconSm};
      ${tick}
    }
    &:where([data-highlighted]) { background: ${color.accent.soft}; }
    &:where([aria-disabled='true']) { color: ${color.disabled.text}; cursor: not-allowed; }
    @media (forced-colors: active) {
      &:where([data-highlighted]) { outline: ${borderWidth.default} solid Highlight; outline-offset: calc(${borderWidth.default} * -1); }
      &:where([aria-disabled='true']) { color: GrayText; }
    }
    ${coarseTarget}
    /* The active option has the ring of focus, also where focus stays on a control; under a pointer it needs none. */
    &:where([data-highlighted]) {
      outline: ${borderWidth.strong} solid ${color.focus.ring};
      outline-offset: calc(${borderWidth.strong} * -1);
    }`;
