/** Three decimals: a thousandth of a unit is far below a pixel at every size of a pattern. */
export function round(value: number): number {
  const rounded = Math.round(value * 1000) / 1000;
  return Object.is(rounded, -0) ? 0 : rounded;
}

/** Degrees in radians. */
export const degrees = (value: number): number => (value * Math.PI) / 180;

/** Remainder that is never negative. */
export const modulo = (value: number, size: number): number => ((value % size) + size) % size;
