/** Fragments of `Collapsible` and `Accordion`, which both are native `<details>`. */
import { vars } from '@wusum/contract';
import { breakWords, coarseTarget, focusRing, reducedMotion, transition } from '../../system/fragments.js';
import { chevron } from '../field/css-icons.js';

const { borderWidth, color, motion, radius, size, space } = vars;

/**
 * The height moves where the browser can animate from nothing to `auto`. What is closed stays in find in page. Only the
 * height has a transition, so a change of mode starts none.
 */
export const detailsBox = `
  box-sizing: border-box;
  ${breakWords}
  color: ${color.text.default};
  @supports (interpolate-size: allow-keywords) {
    interpolate-size: allow-keywords;
    &::details-content {
      block-size: 0;
      overflow: clip;
      transition: block-size ${motion.transition.overlay}, content-visibility ${motion.transition.overlay} allow-discrete;
    }
    &:where([open])::details-content { block-size: auto; }
    @media (prefers-reduced-motion: reduce) { &::details-content { transition: none; } }
    /* Paper has no summary to press. */
    @media print { &::details-content { block-size: auto; content-visibility: visible; } }
  }
`;

/** The summary: a text, and an open corner that points to where the panel is. */
export const summaryBox = `
  box-sizing: border-box;
  display: flex;
  align-items: center;
  gap: ${space[3]};
  min-block-size: ${size.control.sm};
  list-style: none;
  border-radius: ${radius.sm};
  cursor: pointer;
  &::-webkit-details-marker { display: none; }
  &::after {
    content: '';
    flex: none;
    inline-size: ${size.iconSm};
    block-size: ${size.iconSm};
    margin-inline-start: auto;
    ${chevron}
  }
  &:where([open] > *)::after { rotate: 0.5turn; }
  &:where(:hover, :focus-visible)::after { transition: rotate ${motion.transition.control}; }
  &:where(:hover) {
    text-decoration: underline;
    text-decoration-thickness: ${borderWidth.default};
    text-underline-offset: 0.3em;
  }
  &:where(:hover:lang(ar)) { text-underline-offset: 0.38em; }
  &:where(:active) { color: ${color.accent.text}; }
  &:where([aria-disabled='true']) { color: ${color.disabled.text}; text-decoration: none; cursor: not-allowed; }
  ${transition('control', 'color')}
  ${focusRing}
  ${coarseTarget}
  ${reducedMotion}
  @media (forced-colors: active) { &:where([aria-disabled='true']) { color: GrayText; } }
`;
