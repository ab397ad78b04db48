/** Mirror images of computed CSS values. Pure text in, text out. */

/** `left` ↔ `right` in a value that is one keyword. */
export const swapSides = (value: string): string => (value === 'left' ? 'right' : value === 'right' ? 'left' : value);

/** Splits at commas outside of parentheses. */
export function splitList(value: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < value.length; index++) {
    if (value[index] === '(') depth++;
    else if (value[index] === ')') depth--;
    else if (value[index] === ',' && depth === 0) {
      parts.push(value.slice(start, index).trim());
      start = index + 1;
    }
  }
  return [...parts, value.slice(start).trim()];
}

/** Rounds away differences of floating point numbers, and −0. */
export const round = (value: number): number => Math.round(value * 1000) / 1000 + 0;

interface Position {
  readonly percent: number;
  readonly px: number;
}

function readPosition(value: string): Position | undefined {
  const match = /^(?:calc\()?(?:(-?[\d.]+)%)?(?:\s*(?:(\+|-)\s*)?(-?[\d.]+)px)?\)?$/.exec(value.trim()) ?? undefined;
  if (!match || (match[1] === undefined && match[3] === undefined)) return undefined;
  return { percent: Number(match[1] ?? 0), px: Number(match[3] ?? 0) * (match[2] === '-' ? -1 : 1) };
}

const writePosition = ({ percent, px }: Position): string =>
  round(px) === 0 ? `${round(percent)}%` : `calc(${round(percent)}% + ${round(px)}px)`;

/** `background-position-x`: the distance from the left becomes the same distance from the right. */
export const mirrorPosition = (value: string): string =>
  splitList(value)
    .map((each) => {
      const position = readPosition(each);
      return position ? writePosition({ percent: 100 - position.percent, px: -position.px }) : each;
    })
    .join(', ');

/** The same value in the form that {@link mirrorPosition} writes, to compare the two. */
export const normalizePosition = (value: string): string =>
  splitList(value)
    .map((each) => {
      const position = readPosition(each);
      return position ? writePosition(position) : each;
    })
    .join(', ');

/** `mask-position`: as {@link mirrorPosition}, with the y value kept. */
export const mirrorMaskPosition = (value: string): string =>
  splitList(value)
    .map((each) => {
      const [x = '', ...y] = each.split(/ (?![^(]*\))/);
      return [mirrorPosition(x), ...y].join(' ');
    })
    .join(', ');

/** Linear gradients: the angle is mirrored. Other images are returned as they are. */
export const mirrorImage = (value: string): string =>
  value
    .replaceAll(
      /linear-gradient\((-?[\d.]+)deg/g,
      (_, angle: string) => `linear-gradient(${round((360 - Number(angle)) % 360)}deg`,
    )
    .replaceAll(/linear-gradient\(to (left|right)/g, (_, side: string) => `linear-gradient(to ${swapSides(side)}`);

/**
 * `box-shadow`. A shadow with a blur is cast by a light, and the light does not move with the direction of the text: it
 * stays. A shadow without a blur is a line at an edge: its x offset is mirrored.
 */
export const mirrorShadow = (value: string): string =>
  splitList(value)
    .map((shadow) => {
      const lengths = [...shadow.matchAll(/-?[\d.]+px/g)];
      const [x, , blur] = lengths;
      if (!x || !blur || Number.parseFloat(blur[0]) !== 0) return shadow;
      const mirrored = `${round(-Number.parseFloat(x[0]))}px`;
      return shadow.slice(0, x.index) + mirrored + shadow.slice(x.index + x[0].length);
    })
    .join(', ');

/** The six numbers of `matrix(a, b, c, d, e, f)`; `undefined` for another value, such as `matrix3d()`. */
function readMatrix(value: string): number[] | undefined {
  if (value === 'none') return [1, 0, 0, 1, 0, 0];
  const numbers = /^matrix\(([^)]+)\)$/
    .exec(value)?.[1]
    ?.split(',')
    .map((each) => Number.parseFloat(each));
  return numbers?.length === 6 ? numbers : undefined;
}

/** The movement is written with its unit, so that it is compared as a length. */
const writeMatrix = (numbers: readonly number[]): string =>
  `matrix(${numbers.map((each, index) => (index < 4 ? String(round(each)) : `${round(each)}px`)).join(', ')})`;

/**
 * The transforms that are right in the other direction: the movement is mirrored, and the drawing either mirrored with
 * the page (a rotation turns the other way) or flipped as a whole (`scaleX(-1)` on an arrow).
 */
export function mirrorTransforms(value: string): string[] {
  const matrix = readMatrix(value);
  if (!matrix) return [value];
  const [a, b, c, d, e, f] = matrix as [number, number, number, number, number, number];
  return [
    [a, -b, -c, d, -e, f],
    [-a, b, -c, d, -e, f],
    [-a, -b, c, d, -e, f],
  ].map(writeMatrix);
}

export const normalizeTransform = (value: string): string => {
  const matrix = readMatrix(value);
  return matrix ? writeMatrix(matrix) : value;
};

/** `translate`: x is mirrored. */
export const mirrorTranslate = (value: string): string => value.replace(/^-?[\d.]+/, (x) => String(round(-Number(x))));

/** `rotate`: an angle turns the other way. Half a turn is the same in both ways: each angle with a turn more and less. */
export const mirrorRotate = (value: string): string[] =>
  [0, 360, -360].map((turn) => value.replace(/^-?[\d.]+(?=deg$)/, (angle) => String(round(turn - Number(angle)))));

/** Numbers with their unit, if that is px. */
const numbers = /-?\d*\.?\d+(?:e-?\d+)?(?:px)?/g;

/** Largest difference of two lengths in a computed value, in CSS pixels, and of two numbers without a unit. */
const tolerances = { px: 0.1, number: 0.01 };

/** Whether two values are equal except for rounding. */
export function isClose(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.replaceAll(numbers, '#') !== other.replaceAll(numbers, '#')) return false;
  const others = other.match(numbers) ?? [];
  return (one.match(numbers) ?? []).every((value, index) => {
    const largest = value.endsWith('px') ? tolerances.px : tolerances.number;
    return Math.abs(Number.parseFloat(value) - Number.parseFloat(others[index]!)) <= largest;
  });
}
