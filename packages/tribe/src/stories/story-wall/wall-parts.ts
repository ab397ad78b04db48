/** A story and its row. */
export interface WallStory {
  readonly index: number;
  readonly row: number;
  /** The first of its row, which is measured. */
  readonly isFirst: boolean;
}

/** A story, or the space of rows that are not in the document. */
export type WallPart = WallStory | { readonly space: number; readonly key: string };

/** A row where it is in the page, in pixels. */
interface PlacedRow {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

interface Wall {
  readonly start: number;
  readonly end: number;
  readonly columns: number;
  /** All stories. */
  readonly count: number;
}

/** The stories of rows in reading order, and the spaces before, between and after the rows. */
export function partsOf(rows: readonly PlacedRow[], { start, end, columns, count }: Wall): WallPart[] {
  const parts: WallPart[] = [];
  let reached = start;
  for (const row of rows) {
    if (row.start > reached) parts.push({ space: row.start - reached, key: `before ${row.index}` });
    const first = row.index * columns;
    const size = Math.min(columns, count - first);
    parts.push(...storiesFrom(first, size, columns));
    reached = row.end;
  }
  if (end > reached) parts.push({ space: end - reached, key: 'after' });
  return parts;
}

/** Stories one after another, each with its row. */
export function storiesFrom(first: number, count: number, columns: number): WallStory[] {
  return Array.from({ length: count }, (_, offset) => {
    const index = first + offset;
    return { index, row: Math.floor(index / columns), isFirst: index % columns === 0 };
  });
}

/** Rows, and the one with focus with its neighbours: Tab and Shift+Tab find them, also where the page was scrolled away. */
export function rowsAround(rows: readonly number[], focused: number, count: number): number[] {
  if (focused < 0) return [...rows];
  const around = [focused - 1, focused, focused + 1].filter((row) => row >= 0 && row < count);
  return [...new Set([...rows, ...around])].toSorted((one, other) => one - other);
}
