/** Three decimals: a thousandth of a grid unit is far below a pixel at any size a mark is shown. */
export function round(value: number): number {
  const rounded = Math.round(value * 1000) / 1000;
  return Object.is(rounded, -0) ? 0 : rounded;
}

export const degrees = (value: number): number => (value * Math.PI) / 180;
