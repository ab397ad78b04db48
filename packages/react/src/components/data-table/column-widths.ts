/** A column as far as its width matters. All lengths are in the same unit. */
export interface SizedColumn {
  readonly width: number;
  /** It keeps its width. The others share what is left. */
  readonly isFixed: boolean;
}

/**
 * The widths of columns in a place. With more space than they need, those that are not fixed grow, each by its part; with
 * only fixed ones, the last one grows. With less space they keep their widths, and the table scrolls.
 *
 * @param space the width of the place
 */
export function columnWidths(columns: readonly SizedColumn[], space: number): number[] {
  const sum = (each: readonly SizedColumn[]) => each.reduce((total, { width }) => total + width, 0);
  const left = space - sum(columns);
  if (left <= 0) return columns.map(({ width }) => width);
  const growing = sum(columns.filter(({ isFixed }) => !isFixed));
  return columns.map(({ width, isFixed }, index) => {
    if (growing > 0) return isFixed ? width : width + (left * width) / growing;
    return index === columns.length - 1 ? width + left : width;
  });
}

/** How far each column that stays in view is from its edge: the widths of those before it. */
export const offsetsOf = (widths: readonly number[]): number[] =>
  widths.map((_, index) => widths.slice(0, index).reduce((total, width) => total + width, 0));
