import { signs } from '../grammar/signs.js';
import { coverageOf, type DrawnMark } from './coverage.js';

/** Pixels of the pictures that are compared: as in a list of names. */
const SIZE = 24;
/** How far one picture is moved over the other, in pixels of {@link SIZE}. */
const SHIFT = 2;

/**
 * How different two marks look, 0 (the same) to 1 (no ink in common): one minus the correlation of their blurred pictures,
 * at the best of all shifts by up to two of 24 pixels. Weight and small moves count little, form counts.
 *
 * Its error with {@link LIKE}, measured in test/check.test.ts on the signs of the grammar, the public signs and the marks of
 * this repository: of 124 redrawn marks (moved, 8% smaller, a quarter heavier or lighter) none is missed; of 465 pairs of
 * different signs 5 are confused (1.1%), one of which is the same cross under two names.
 */
export function markDistance(a: DrawnMark, b: DrawnMark): number {
  const [first, second] = [blurred(a), blurred(b)];
  let best = 0;
  for (let dy = -SHIFT; dy <= SHIFT; dy += 1) {
    for (let dx = -SHIFT; dx <= SHIFT; dx += 1) best = Math.max(best, correlation(first, second, dx, dy));
  }
  return 1 - best;
}

/** Marks that are nearer than this are taken for each other. */
export const LIKE = 0.11;

/** A sign that many people know. */
export interface KnownSign extends DrawnMark {
  readonly name: string;
}

const strokeWidth = 1.5;
const lines = (name: string, ...paths: string[]): KnownSign => ({
  name,
  strokeWidth,
  lineCap: 'round',
  strokes: paths.map((d) => ({ sign: 'line', d })),
});
const withRing = (sign: KnownSign, cx: number, cy: number, r: number): KnownSign => ({
  ...sign,
  strokes: [...sign.strokes, { sign: 'ring', cx, cy, r }],
});

/**
 * Signs of public life that a mark must not be taken for. Marks of real tribes are not in this list: their owners alone may
 * publish them. Pass those that you know, as `mark` signs of your own, to `nearestSigns`.
 */
export const knownSigns: readonly KnownSign[] = [
  lines('plus, first aid', 'M6 1V11', 'M1 6H11'),
  lines('multiplication, close', 'M1.5 1.5L10.5 10.5', 'M10.5 1.5L1.5 10.5'),
  lines('Latin cross', 'M6 1V11', 'M2.5 4H9.5'),
  lines('asterisk', 'M6 1V11', 'M1.7 3.5L10.3 8.5', 'M10.3 3.5L1.7 8.5'),
  lines('arrow up', 'M6 11V1', 'M2 5L6 1L10 5'),
  lines('tick', 'M1.5 6.5L5 10L10.5 2'),
  lines('triangle, warning', 'M6 1L11 10.5H1Z'),
  lines('number sign', 'M4 1V11', 'M8 1V11', 'M1 4H11', 'M1 8H11'),
  lines('menu', 'M1 2.5H11', 'M1 6H11', 'M1 9.5H11'),
  withRing(lines('power', 'M6 1V6'), 6, 6.5, 4.2),
  withRing(lines('no entry', 'M2.5 6H9.5'), 6, 6, 5),
  withRing(lines('prohibited', 'M2.5 2.5L9.5 9.5'), 6, 6, 5),
  withRing(lines('female', 'M6 7.2V11.2', 'M4 9.4H8'), 6, 4, 3),
  withRing(lines('male', 'M7 5L11 1', 'M7.6 1H11V4.4'), 4.4, 7.6, 3.4),
  withRing(lines('peace', 'M6 1V11', 'M6 6L2.5 9.5', 'M6 6L9.5 9.5'), 6, 6, 5),
  withRing(lines('search', 'M7.6 7.6L11 11'), 5, 5, 3.6),
  withRing(lines('target'), 6, 6, 5),
];

/** A mark or sign with its distance. */
export interface Nearness {
  readonly name: string;
  readonly distance: number;
}

/**
 * The known signs, and other marks by name, that a mark may be taken for: nearer than {@link LIKE}, nearest first.
 *
 * @param others - marks of sibling brands, or signs of your own list
 */
export function nearestSigns(
  mark: DrawnMark,
  others: Iterable<readonly [string, DrawnMark]> = [],
): readonly Nearness[] {
  return [...knownSigns.map((sign) => [sign.name, sign] as const), ...others]
    .map(([name, other]) => ({ name, distance: markDistance(mark, other) }))
    .filter(({ distance }) => distance < LIKE)
    .toSorted((a, b) => a.distance - b.distance);
}

/** The signs of the grammar as marks, e.g. to compare with. */
export const signMarks: readonly KnownSign[] = signs.map(({ sign, strokes }) => ({
  name: sign,
  strokes,
  strokeWidth,
  lineCap: 'round',
}));

/** Pictures of marks that were compared before. */
const pictures = new WeakMap<DrawnMark, Float32Array>();

/** A picture with a small blur, two pixels of margin for shifts, and an ink of length 1. */
function blurred(mark: DrawnMark): Float32Array {
  const known = pictures.get(mark);
  if (known) return known;
  const { ink } = coverageOf(mark, SIZE);
  const side = SIZE + 2 * SHIFT;
  const picture = new Float32Array(side * side);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      let sum = 0;
      for (let dy = -1; dy <= 1; dy += 1) {
        for (let dx = -1; dx <= 1; dx += 1) {
          const [px, py] = [x + dx - SHIFT, y + dy - SHIFT];
          if (px >= 0 && py >= 0 && px < SIZE && py < SIZE)
            sum += ink[py * SIZE + px]! * (2 - Math.abs(dx)) * (2 - Math.abs(dy));
        }
      }
      picture[y * side + x] = sum / 16;
    }
  }
  const length = Math.sqrt(picture.reduce((sum, value) => sum + value * value, 0)) || 1;
  const unit = picture.map((value) => value / length);
  pictures.set(mark, unit);
  return unit;
}

function correlation(a: Float32Array, b: Float32Array, dx: number, dy: number): number {
  const side = SIZE + 2 * SHIFT;
  let sum = 0;
  for (let y = Math.max(0, dy); y < Math.min(side, side + dy); y += 1) {
    for (let x = Math.max(0, dx); x < Math.min(side, side + dx); x += 1)
      sum += a[y * side + x]! * b[(y - dy) * side + x - dx]!;
  }
  return sum;
}
