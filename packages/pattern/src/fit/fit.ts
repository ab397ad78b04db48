/** Whole repeats in a length. */
export interface Fit {
  /** Number of repeats, at least 1. */
  readonly count: number;
  /** Factor of the repeat: `count × unit × scale` is the length. */
  readonly scale: number;
  /** Length of one repeat after scaling. */
  readonly cell: number;
}

export interface FitOptions {
  /**
   * What is in the middle of the length: the middle of a repeat (`figure`: an odd number of repeats), the joint of two
   * (`joint`: an even number), or either.
   * @default 'any'
   */
  readonly axis?: 'any' | 'figure' | 'joint';
}

/**
 * Fits whole repeats to a length, so that no figure is cut: the number of repeats that needs the least scaling. All lengths
 * have one unit, e.g. CSS pixels. The same as CSS `round(nearest, length, unit)`.
 *
 * @param unit - length of one repeat, above 0
 */
export function fitRepeats(length: number, unit: number, { axis = 'any' }: FitOptions = {}): Fit {
  const step = axis === 'any' ? 1 : 2;
  const first = axis === 'joint' ? 2 : 1;
  const count = Math.max(first, first + step * Math.round((length / unit - first) / step));
  return { count, scale: length / (count * unit), cell: length / count };
}

/**
 * Fits whole repeats to a box: columns to its width, and as many rows of the same scale as its height holds. The rest of the
 * height is free for a border, or for a box that is as high as the rows.
 */
export function fitBox(
  box: { readonly width: number; readonly height: number },
  repeat: { readonly width: number; readonly height: number },
  options: FitOptions = {},
): { readonly columns: number; readonly rows: number; readonly scale: number; readonly height: number } {
  const { count, scale } = fitRepeats(box.width, repeat.width, options);
  const row = repeat.height * scale;
  const rows = Math.max(1, Math.floor(box.height / row + 1e-9));
  return { columns: count, rows, scale, height: rows * row };
}

/**
 * Snaps the length of a plate in the middle of a pattern to joints: as many whole repeats less than the length as there is
 * room for on both sides, so that the plate ends between two figures on each side.
 *
 * @param cell - length of one repeat after scaling, e.g. of `fitRepeats`
 * @param count - number of repeats in the whole length
 */
export function snapToJoints(length: number, { cell, count }: Pick<Fit, 'cell' | 'count'>): number {
  const parity = count % 2;
  const cells = parity + 2 * Math.round((length / cell - parity) / 2);
  // An even number of repeats has no smaller plate than two.
  return Math.min(count, Math.max(2 - parity, cells)) * cell;
}
