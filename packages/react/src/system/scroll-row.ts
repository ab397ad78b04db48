/** A row of tabs or links that scrolls where it is too long, and shows at its ends that there is more. */
import { vars } from '@wusum/contract';
import { chevron } from '../components/field/css-icons.js';
import { controlReset } from './fragments.js';

const { borderWidth, color, space } = vars;

/** The width of the buttons at the ends of a row. */
export const moreWidth = `calc(${vars.size.iconSm} + 2 * ${space[2]})`;

/** The colour of a mask: only its opacity counts. */
const ink = color.text.default;

/** A mask that shows a button at the end of the row, and fades what is next to it. @param to away from that end */
const fade = (to: 'left' | 'right') =>
  `linear-gradient(to ${to}, ${ink} 0 ${moreWidth}, transparent 0 calc(${moreWidth} + ${space[1]}), ${ink} calc(${moreWidth} + ${space[6]}))`;

/** The row, with `data-more`: `start`, `end` or both. The browser scrolls what has focus into view. */
export const scrollRow = `
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scrollbar-width: none;
    /* What comes into view is not below a button. */
    scroll-padding-inline: calc(${moreWidth} + ${space[2]});

    /* The row fades out before a button: no letter is cut. */
    &:where([data-more]) { mask: var(--ws-row-fade-start, linear-gradient(${ink} 0 0)) intersect, var(--ws-row-fade-end, linear-gradient(${ink} 0 0)); }
    &:where([data-more~='start']) { --ws-row-fade-start: ${fade('right')}; }
    &:where([data-more~='end']) { --ws-row-fade-end: ${fade('left')}; }
    &:where([data-more~='start']:dir(rtl)) { --ws-row-fade-start: ${fade('left')}; }
    &:where([data-more~='end']:dir(rtl)) { --ws-row-fade-end: ${fade('right')}; }
    @media print { flex-wrap: wrap; overflow: visible; mask: none; }`;

/** A button for the mouse, with `data-side`: it covers an end of the row, and takes no space in it. */
export const moreButton = `
    ${controlReset}
    position: sticky;
    z-index: 1;
    flex: none;
    display: grid;
    place-items: center;
    align-self: center;
    inline-size: ${moreWidth};
    block-size: ${vars.size.control.sm};
    padding: 0;
    border: ${borderWidth.thin} solid ${color.border.subtle};
    border-radius: ${vars.radius.control};
    background: ${color.surface.raised};
    color: ${color.text.default};
    cursor: pointer;

    &:where([data-side='start']) { inset-inline-start: 0; margin-inline-end: calc(-1 * ${moreWidth}); }
    &:where([data-side='end']) { inset-inline-end: 0; margin-inline-start: calc(-1 * ${moreWidth}); }
    &::before {
      content: '';
      inline-size: ${vars.size.iconSm};
      block-size: ${vars.size.iconSm};
      rotate: 90deg;
      ${chevron}
    }
    @media print { display: none; }
    &:where([data-side='end'])::before { rotate: -90deg; }
    &:where([data-side='start']:dir(rtl))::before { rotate: -90deg; }
    &:where([data-side='end']:dir(rtl))::before { rotate: 90deg; }
    &:where(:hover) { background: ${color.accent.soft}; }
    @media (forced-colors: active) { border-color: ButtonText; }`;
