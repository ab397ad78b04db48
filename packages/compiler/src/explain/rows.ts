import stringWidth from 'string-width';

/** A row of cells; the last one is as long as it likes. */
export type Row = readonly string[];

/** Rows as lines, the cells below each other. What paints a cell takes no room. */
export function alignRows(rows: readonly Row[]): string[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, index) =>
    Math.max(...rows.map((row) => stringWidth(row[index] ?? ''))),
  );
  return rows.map((row) =>
    row
      .map((cell, index) => (index === row.length - 1 ? cell : cell + ' '.repeat(widths[index]! - stringWidth(cell))))
      .join('  ')
      .trimEnd(),
  );
}
