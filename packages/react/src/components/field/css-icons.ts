/**
 * Icons that controls draw in CSS, as fragments of style. A filled box is clipped, so they follow `currentColor` and, in
 * forced colours, the system's text colour. They have the brand's pen: its weight, and straight or round ends and joins.
 *
 * An element that draws another icon in a state needs only the form of that one, such as `barForm`.
 */

import { vars } from '@wusum/contract';
import { isOn, printExact } from '../../system/fragments.js';

/** @param straight a polygon, for straight ends @param round a clip path with round ends and joins; without it, a form that is filled is the same in every pen */
const form = (straight: string, round?: string) => `
  clip-path: polygon(${straight});
  ${round ? `@container ${isOn(vars.pen.round)} { clip-path: ${round}; }` : ''}
`;

const filled = (shape: string) => `
  background: currentColor;
  ${printExact}
  ${pen}
  ${shape}
  @media (forced-colors: active) { forced-color-adjust: none; background: CanvasText; }
`;

const cut = (straight: string, round?: string) => filled(form(straight, round));

/**
 * Lengths of the pen, as private properties of the icon: written out, they would be half of the style sheet. The weight is
 * that of the brand's borders, and never thinner than the text. `half`: across a straight line of 45 degrees; `radius`: of a
 * round end; `part`: what that covers along each axis on a line of 45 degrees.
 */
const pen = `
  --ws-pen-weight: calc(${vars.borderWidth.default} + 0.75px);
  --ws-pen-half: calc(var(--ws-pen-weight) * 0.705);
  --ws-pen-radius: calc(var(--ws-pen-weight) / 2);
  --ws-pen-part: calc(var(--ws-pen-weight) * 0.3536);
`;
const [weight, half, r, q] = ['weight', 'half', 'radius', 'part'].map((name) => `var(--ws-pen-${name})`) as [
  string,
  string,
  string,
  string,
];

type Point = readonly [x: string, y: string];

/** A point beside another one. @param x how many `q` to the right @param y how many `q` down */
const beside = ([x, y]: Point, right: number, down: number) => `${moved(x, right)} ${moved(y, down)}`;
function moved(place: string, steps: number): string {
  const count = Math.abs(steps) === 1 ? '' : `${Math.abs(steps)} * `;
  if (steps === 0) return /[ (]/u.test(place) ? `calc(${place})` : place;
  return `calc(${place} ${steps < 0 ? '-' : '+'} ${count}${q})`;
}
const arc = (to: string) => `arc to ${to} of calc(${r}) cw`;
const line = (to: string) => `line to ${to}`;

/** Two round lines of 45 degrees that meet: from `start` down to `tip`, and up to `end`. */
const corner = (start: Point, tip: Point, end: Point) => `shape(
  from ${beside(start, 1, -1)}, ${line(beside(tip, 0, -2))}, ${line(beside(end, -1, -1))}, ${arc(beside(end, 1, 1))},
  ${line(beside(tip, 1, 1))}, ${arc(beside(tip, -1, 1))}, ${line(beside(start, -1, 1))}, ${arc(beside(start, 1, -1))}, close)`;

/** The same, from `start` up to `tip`, and down to `end`. */
const cornerUp = (start: Point, tip: Point, end: Point) => `shape(
  from ${beside(start, -1, -1)}, ${line(beside(tip, -1, -1))}, ${arc(beside(tip, 1, -1))}, ${line(beside(end, 1, -1))},
  ${arc(beside(end, -1, 1))}, ${line(beside(tip, 0, 2))}, ${line(beside(start, 1, 1))}, ${arc(beside(start, -1, -1))}, close)`;

const [near, far, middle] = [r, `100% - ${r}`, '50%'];
const high = `25% + ${r} / 2`;
const low = `75% - ${r} / 2`;

/** A pin of a calendar, at a place of its upper edge. */
const pin = (x: string) => `calc(${x} - ${r}) 12%, calc(${x} - ${r}) 0, calc(${x} + ${r}) 0, calc(${x} + ${r}) 12%`;
const roundPin = (x: string) =>
  `${line(`calc(${x} - ${r}) 12%`)}, ${line(`calc(${x} - ${r}) calc(${r})`)}, ${arc(`calc(${x} + ${r}) calc(${r})`)}, ${line(`calc(${x} + ${r}) 12%`)}`;

/** A cross. */
export const crossForm = form(
  `0 calc(${half}), calc(${half}) 0, 50% calc(50% - ${half}), calc(100% - ${half}) 0, 100% calc(${half}), calc(50% + ${half}) 50%,
  100% calc(100% - ${half}), calc(100% - ${half}) 100%, 50% calc(50% + ${half}), calc(${half}) 100%, 0 calc(100% - ${half}), calc(50% - ${half}) 50%`,
  `shape(
  from ${beside([near, near], -1, 1)}, ${arc(beside([near, near], 1, -1))}, ${line(beside([middle, middle], 0, -2))},
  ${line(beside([far, near], -1, -1))}, ${arc(beside([far, near], 1, 1))}, ${line(beside([middle, middle], 2, 0))},
  ${line(beside([far, far], 1, -1))}, ${arc(beside([far, far], -1, 1))}, ${line(beside([middle, middle], 0, 2))},
  ${line(beside([near, far], 1, 1))}, ${arc(beside([near, far], -1, -1))}, ${line(beside([middle, middle], -2, 0))}, close)`,
);
export const cross = filled(crossForm);

/** A tick. Not mirrored: a tick is the same in both directions. */
export const tickForm = form(
  `4% calc(50% + ${half}), 36% calc(80% + ${half}), 96% calc(22% + ${half}), 96% calc(22% - ${half}), 36% calc(80% - ${half}), 4% calc(50% - ${half})`,
  corner(['9%', '51%'], ['38%', '80%'], ['91%', '27%']),
);
export const tick = filled(tickForm);

/** A bar for the indeterminate state. */
export const barForm = form('4% 40%, 96% 40%, 96% 60%, 4% 60%', 'inset(40% 4% round 10%)');
export const bar = filled(barForm);

/** A line across: less. */
export const minusForm = form(
  `4% calc(50% - ${r}), 96% calc(50% - ${r}), 96% calc(50% + ${r}), 4% calc(50% + ${r})`,
  `inset(calc(50% - ${r}) 4% round calc(${r}))`,
);

/** Two lines that cross: more. */
export const plus = cut(
  `calc(50% - ${r}) 4%, calc(50% + ${r}) 4%, calc(50% + ${r}) calc(50% - ${r}), 96% calc(50% - ${r}), 96% calc(50% + ${r}), calc(50% + ${r}) calc(50% + ${r}),
  calc(50% + ${r}) 96%, calc(50% - ${r}) 96%, calc(50% - ${r}) calc(50% + ${r}), 4% calc(50% + ${r}), 4% calc(50% - ${r}), calc(50% - ${r}) calc(50% - ${r})`,
  `shape(
  from calc(50% - ${r}) calc(4% + ${r}), ${arc(`calc(50% + ${r}) calc(4% + ${r})`)}, ${line(`calc(50% + ${r}) calc(50% - ${r})`)},
  ${line(`calc(96% - ${r}) calc(50% - ${r})`)}, ${arc(`calc(96% - ${r}) calc(50% + ${r})`)}, ${line(`calc(50% + ${r}) calc(50% + ${r})`)},
  ${line(`calc(50% + ${r}) calc(96% - ${r})`)}, ${arc(`calc(50% - ${r}) calc(96% - ${r})`)}, ${line(`calc(50% - ${r}) calc(50% + ${r})`)},
  ${line(`calc(4% + ${r}) calc(50% + ${r})`)}, ${arc(`calc(4% + ${r}) calc(50% - ${r})`)}, ${line(`calc(50% - ${r}) calc(50% - ${r})`)}, close)`,
);

/** An open corner that points down; the same in both directions. */
export const chevron = cut(
  `50% calc(75% + ${half}), 0 calc(25% + ${half}), 0 calc(25% - ${half}), 50% calc(75% - ${half}), 100% calc(25% - ${half}), 100% calc(25% + ${half})`,
  corner([near, high], [middle, low], [far, high]),
);

/** An open corner that points up. */
export const chevronUp = cut(
  `50% calc(25% - ${half}), 0 calc(75% - ${half}), 0 calc(75% + ${half}), 50% calc(25% + ${half}), 100% calc(75% + ${half}), 100% calc(75% - ${half})`,
  cornerUp([near, low], [middle, high], [far, low]),
);

/** A stroke above a point: a warning. */
export const exclamationForm = form(
  '36% 2%, 64% 2%, 59% 62%, 50% 62%, 50% 74%, 63% 74%, 63% 98%, 37% 98%, 37% 74%, 50% 74%, 50% 62%, 41% 62%',
);
export const exclamation = filled(exclamationForm);

/** A point above a stroke: information. */
export const informationForm = form(
  '37% 2%, 63% 2%, 63% 26%, 50% 26%, 50% 38%, 62% 38%, 62% 98%, 38% 98%, 38% 38%, 50% 38%, 50% 26%, 37% 26%',
);

/** A hook above a point: a question, as in Latin. Where Arabic letters are written it is mirrored. */
export const question = cut(
  `20% 34%, 22% 16%, 36% 3%, 64% 3%, 78% 16%, 79% 37%, 62% 52%, 61% 66%, 50% 66%, 50% 75%, 63% 75%, 63% 98%, 37% 98%, 37% 75%,
  50% 75%, 50% 66%, 39% 66%, 40% 45%, 56% 34%, 56% 25%, 50% 21%, 44% 24%, 43% 34%`,
);

/** A leaf of a calendar: a frame with a head and two pins. */
export const calendarIcon = cut(
  `0 12%, ${pin('28%')}, ${pin('72%')}, 100% 12%, 100% 100%, 0 100%, 0 40%,
  calc(${weight}) 40%, calc(${weight}) calc(100% - ${weight}), calc(100% - ${weight}) calc(100% - ${weight}), calc(100% - ${weight}) 40%, 0 40%`,
  `shape(
  from 0 38%, arc to 26% 12% of 26% cw, ${roundPin('30%')}, ${roundPin('70%')}, ${line('74% 12%')}, arc to 100% 38% of 26% cw,
  ${line('100% 74%')}, arc to 74% 100% of 26% cw, ${line('26% 100%')}, arc to 0 74% of 26% cw, ${line('0 42%')},
  ${line(`calc(${weight}) 42%`)}, ${line(`calc(${weight}) 74%`)}, arc to 26% calc(100% - ${weight}) of calc(26% - ${weight}) ccw,
  ${line(`74% calc(100% - ${weight})`)}, arc to calc(100% - ${weight}) 74% of calc(26% - ${weight}) ccw,
  ${line(`calc(100% - ${weight}) 42%`)}, ${line('0 42%')}, close)`,
);

/** A star of five points; round pens have round points. */
export const star = cut(
  `50% 2.5%, 63% 34.5%, 97.5% 37%, 71.5% 59.5%, 79.5% 93%, 50% 75%, 20.5% 93%,
  28.5% 59.5%, 2.5% 37%, 37% 34.5%`,
  `shape(from 46.5% 11.5%, curve to 53.5% 11.5% with 50% 2.5%, line to 61.5% 30.5%,
  curve to 67.5% 34.5% with 63% 34.5%, line to 88% 36.5%, curve to 90% 43.5% with 97.5% 37%,
  line to 74.5% 57%, curve to 72.5% 63.5% with 71.5% 59.5%, line to 77% 83.5%,
  curve to 71% 88% with 79.5% 93%, line to 53.5% 77%, curve to 46.5% 77% with 50% 75%,
  line to 29% 88%, curve to 23% 83.5% with 20.5% 93%, line to 27.5% 63.5%,
  curve to 25.5% 57% with 28.5% 59.5%, line to 10% 43.5%, curve to 12% 36.5% with 2.5% 37%,
  line to 32.5% 34.5%, curve to 38.5% 30.5% with 37% 34.5%, close)`,
);

/** On `::before`: back, or forth with `data-to="next"`, in reading direction. */
export const backOrForth = `
    &::before { rotate: 90deg; ${chevron} }
    &:where(:dir(rtl))::before, &:where([data-to='next'])::before { rotate: -90deg; }
    &:where([data-to='next']:dir(rtl))::before { rotate: 90deg; }`;
