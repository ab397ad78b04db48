/**
 * Icons that controls draw in CSS, as fragments of style. A filled box is clipped, so they follow `currentColor` and, in
 * forced colours, the system's text colour.
 */

import { printExact } from '../../system/fragments.js';

const cut = (polygon: string) => `
  background: currentColor;
  ${printExact}
  clip-path: polygon(${polygon});
  @media (forced-colors: active) { forced-color-adjust: none; background: CanvasText; }
`;

/** A cross with straight ends. */
export const cross = cut(
  '0 14%, 14% 0, 50% 36%, 86% 0, 100% 14%, 64% 50%, 100% 86%, 86% 100%, 50% 64%, 14% 100%, 0 86%, 36% 50%',
);

/** A tick with straight ends. Not mirrored: a tick is the same in both directions. */
export const tick = cut('0 54%, 14% 40%, 36% 62%, 86% 12%, 100% 26%, 36% 90%');

/** A bar for the indeterminate state. */
export const bar = cut('4% 40%, 96% 40%, 96% 60%, 4% 60%');

/** An open corner that points down; the same in both directions. */
export const chevron = cut('50% 82%, 2% 32%, 16% 18%, 50% 54%, 84% 18%, 98% 32%');

/** An open corner that points up. */
export const chevronUp = cut('50% 18%, 2% 68%, 16% 82%, 50% 46%, 84% 82%, 98% 68%');
