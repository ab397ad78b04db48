/** Fragments of style that place a popup next to its anchor (`usePopover`), and the box that popups share. */
import { vars } from '@wusum/contract';
import { byValue, reducedMotion, scrollbar, textStyle } from './fragments.js';
import { sides, spaces, type Side } from './props.js';

const { color, space } = vars;

const axisOf = (side: Side) => (side.startsWith('block') ? 'block' : 'inline');
const across = (side: Side) => (side.startsWith('block') ? 'inline' : 'block');

/**
 * The places on one side of the anchor, in reading direction: centred, or with the start or the end in line. Where there
 * is no space, the popup goes to the other side, and `fallbacks` come after that.
 */
export function placeAt(side: Side, fallbacks: readonly string[] = []): string {
  const [flip, other] = [`flip-${axisOf(side)}`, across(side)];
  const area = (align: 'start' | 'end', span: 'start' | 'end') =>
    `&:where([data-side='${side}'][data-align='${align}']) { position-area: self-${side} span-self-${other}-${span}; margin-${other}: 0; }`;
  return `
  &:where([data-side='${side}']) { position-area: self-${side}; position-try-fallbacks: ${[flip, ...fallbacks].join(', ')}; }
  ${area('start', 'end')}
  ${area('end', 'start')}`;
}

/** The distance of a popup from its anchor. Every popup sets it, by `data-offset`. */
export const popupGap = 'var(--ws-popup-gap)';

/** The declarations of `popupGap`. All popups have the same, so that a style sheet has them once. */
export const popupGaps = `
    --ws-popup-gap: ${space[2]};
    ${byValue('offset', spaces, (step) => `--ws-popup-gap: ${space[step]};`)}`;

/** Places a popup by `data-side`, `data-align` and `data-offset`. */
export function placement(): string {
  const corners = (side: Side) => [`flip-${across(side)}`, 'flip-block flip-inline'];
  return `${popupGaps}
    position: fixed;
    inset: auto;
    margin: ${popupGap};
    ${sides.map((side) => placeAt(side, corners(side))).join('\n')}
    /* The space on its side; a higher one overflows and goes to the other side. Half of the window without the anchor is
       always free on one of the two. */
    max-block-size: calc(100dvb - 2 * ${space[2]});
    &:where([data-side^='block']) { max-block-size: max(8lh, 100% - 2 * ${popupGap}, (100dvb - anchor-size(self-block)) / 2 - 2 * ${popupGap}); }`;
}

/** The box of a popup: the raised surface of the brand, which scrolls. It moves and does not fade, see `Select`. */
export const popupBox = `
    box-sizing: border-box;
    overflow: auto;
    ${scrollbar}
    overscroll-behavior: contain;
    border: ${vars.border.overlay};
    background: ${color.surface.raised};
    box-shadow: ${vars.shadow.overlay};
    color: ${color.text.default};
    ${textStyle('body')}
    overflow-wrap: break-word;
    outline: none;
    @supports not (hanging-punctuation: first) {
      transition: translate ${vars.motion.transition.popup};
      @starting-style { translate: 0 calc(${space[1]} * -1); }
    }
    @media (forced-colors: active) { border: ${vars.borderWidth.default} solid CanvasText; }
    ${reducedMotion}`;
