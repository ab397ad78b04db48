/**
 * Icons that controls draw in CSS, as fragments of style. A filled box is clipped, so they follow `currentColor` and, in
 * forced colours, the system's text colour.
 */

import { vars } from '@wusum/contract';
import { printExact } from '../../system/fragments.js';

const cut = (polygon: string) => `
  background: currentColor;
  ${printExact}
  clip-path: polygon(${polygon});
  @media (forced-colors: active) { forced-color-adjust: none; background: CanvasText; }
`;

/** The pen of the brand, across a line of 45 degrees: as heavy as its borders, and never thinner than the text. */
const pen = `(${vars.borderWidth.default} + 0.75px) * 1.41`;
const half = `${pen} / 2`;

/** A cross with straight ends. */
export const cross = cut(
  `0 calc(${half}), calc(${half}) 0, 50% calc(50% - ${half}), calc(100% - ${half}) 0, 100% calc(${half}), calc(50% + ${half}) 50%,
  100% calc(100% - ${half}), calc(100% - ${half}) 100%, 50% calc(50% + ${half}), calc(${half}) 100%, 0 calc(100% - ${half}), calc(50% - ${half}) 50%`,
);

/** A tick with straight ends. Not mirrored: a tick is the same in both directions. */
export const tick = cut(
  `4% calc(50% + ${half}), 36% calc(80% + ${half}), 96% calc(22% + ${half}), 96% calc(22% - ${half}), 36% calc(80% - ${half}), 4% calc(50% - ${half})`,
);

/** A bar for the indeterminate state. */
export const bar = cut('4% 40%, 96% 40%, 96% 60%, 4% 60%');

/** An open corner that points down; the same in both directions. */
export const chevron = cut(
  `50% calc(75% + ${half}), 0 calc(25% + ${half}), 0 calc(25% - ${half}), 50% calc(75% - ${half}), 100% calc(25% - ${half}), 100% calc(25% + ${half})`,
);

/** An open corner that points up. */
export const chevronUp = cut(
  `50% calc(25% - ${half}), 0 calc(75% - ${half}), 0 calc(75% + ${half}), 50% calc(25% + ${half}), 100% calc(75% + ${half}), 100% calc(75% - ${half})`,
);

/** A stroke above a point: a warning. */
export const exclamation = cut(
  '36% 2%, 64% 2%, 59% 62%, 50% 62%, 50% 74%, 63% 74%, 63% 98%, 37% 98%, 37% 74%, 50% 74%, 50% 62%, 41% 62%',
);

/** A point above a stroke: information. */
export const information = cut(
  '37% 2%, 63% 2%, 63% 26%, 50% 26%, 50% 38%, 62% 38%, 62% 98%, 38% 98%, 38% 38%, 50% 38%, 50% 26%, 37% 26%',
);
