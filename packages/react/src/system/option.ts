/** The look of a list of options and of each, which `Select`, `ListBox` and `Combobox` share. */
import { vars } from '@wusum/contract';
import { tick } from '../components/field/css-icons.js';
import { coarseTarget, reducedMotion, scrollbar, textStyle } from './fragments.js';

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

/** A list in the top layer, below or above its control and at least as wide. */
export const optionList = `
    box-sizing: border-box;
    position: fixed;
    inset: auto;
    position-area: self-block-end span-self-inline-end;
    position-try-fallbacks: flip-block;
    min-inline-size: anchor-size(self-inline);
    max-inline-size: max(anchor-size(self-inline), min(${size.containerSm}, 100dvi - 2 * ${space[4]}));
    /* Half of the window, without the control, is free above or below it. */
    max-block-size: calc((100dvb - anchor-size(self-block)) / 2 - 2 * ${space[2]});
    margin: 0;
    /* The focus ring of the control is in the gap. */
    margin-block: ${space[2]};
    overflow: auto;
    ${scrollbar}
    overscroll-behavior: contain;
    border: ${vars.border.overlay};
    background: ${color.surface.raised};
    box-shadow: ${vars.shadow.overlay};
    color: ${color.text.default};
    ${textStyle('body')}
    /*
     * Moves and does not fade: the text has its contrast from the first frame. WebKit, which alone has
     * hanging-punctuation, does not move: motion with anchor-size() and position-try-fallbacks hangs it (2.50).
     */
    @supports not (hanging-punctuation: first) {
      transition: translate ${vars.motion.transition.popup};
      @starting-style { translate: 0 calc(${space[1]} * -1); }
    }

    @media (forced-colors: active) { border: ${borderWidth.default} solid CanvasText; }
    ${reducedMotion}`;
