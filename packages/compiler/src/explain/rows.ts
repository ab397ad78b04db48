import { textWidth } from '@wusum/diagnostics';

/** A row of cells; the last one is not padded. */
export type Row = readonly string[];

/** Rows as lines with aligned cells. Terminal colours have no width. */
export function alignRows(rows: readonly Row[]): string[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, index) =>
    Math.max(...rows.map((row) => textWidth(row[index] ?? ''))),
  );
  return rows.map((row) =>
    row
      .map((cell, index) => (index === row.length - 1 ? cell : cell + ' '.repeat(widths[index]! - textWidth(cell))))
      .join('  ')
      .trimEnd(),
  );
}
