import type { Repeat, Shape } from '../shapes.js';

/** A row of a weaving draft. Threads are the pattern colours 0–4. */
export type WeaveRow =
  | { readonly motif: 'solid'; readonly height: number; readonly thread: number }
  | {
      readonly motif: 'pick';
      readonly height: number;
      readonly width: number;
      readonly threads: readonly [number, number];
    }
  | {
      readonly motif: 'comb';
      readonly height: number;
      readonly width: number;
      readonly threads: readonly [number, number];
    }
  | {
      readonly motif: 'teeth';
      readonly height: number;
      readonly width: number;
      readonly threads: readonly [number, number];
      readonly point: 'up' | 'down';
    }
  | { readonly motif: 'diamond'; readonly height: number; readonly width: number; readonly threads: readonly number[] };

export interface Weave {
  readonly kind: 'weave';
  /** Warp threads across one repeat. */
  readonly columns: number;
  readonly rows: readonly WeaveRow[];
}

/** The top thread at a cell of a row; x and y count from 0. */
type Cell = (x: number, y: number) => number;

/** Rows whose motif does not divide the repeat, so that the pattern has a seam. */
export function misfits({ columns, rows }: Weave): Exclude<WeaveRow, { motif: 'solid' }>[] {
  return rows.flatMap((row) => ('width' in row && columns % row.width !== 0 ? [row] : []));
}

/** Draws a draft: one cell for each thread crossing, merged to rectangles with hard edges. */
export function weave({ columns, rows }: Weave): Repeat {
  const draft = rows.flatMap((row) => {
    const cell = cellOf(row);
    return Array.from({ length: row.height }, (_, y) => Array.from({ length: columns }, (__, x) => cell(x, y)));
  });
  return { width: columns, height: draft.length, shapes: rectangles(draft), crisp: true };
}

function cellOf(row: WeaveRow): Cell {
  switch (row.motif) {
    case 'solid':
      return () => row.thread;
    case 'pick':
      return (x) => row.threads[x % row.width < row.width / 2 ? 0 : 1];
    case 'comb':
      return (x, y) => row.threads[(x + (y < row.height / 2 ? 0 : row.width / 2)) % row.width < row.width / 2 ? 0 : 1];
    case 'teeth':
      return (x, y) => {
        const depth = row.point === 'up' ? y : row.height - 1 - y;
        const fromMiddle = Math.abs((x % row.width) + 0.5 - row.width / 2);
        return row.threads[fromMiddle < ((depth + 1) * row.width) / 2 / row.height ? 0 : 1];
      };
    case 'diamond':
      return (x, y) => {
        const fromMiddle = Math.abs((x % row.width) + 0.5 - row.width / 2) * (row.height / row.width);
        const depth = Math.floor(row.height / 2 - fromMiddle - Math.abs(y + 0.5 - row.height / 2));
        return depth < 0 ? 0 : row.threads[Math.min(row.threads.length - 1, depth)]!;
      };
  }
}

/** Covers the cells of each colour with rectangles by a greedy search; thread 0 is the background. */
export function rectangles(draft: readonly (readonly number[])[]): Shape[] {
  const taken = draft.map((line) => line.map((thread) => thread === 0));
  const found: Shape[] = [];
  for (let y = 0; y < draft.length; y += 1) {
    for (let x = 0; x < draft[y]!.length; x += 1) {
      if (taken[y]![x]) continue;
      const thread = draft[y]![x]!;
      const free = (column: number, row: number) => draft[row]?.[column] === thread && !taken[row]![column];
      let width = 1;
      while (free(x + width, y)) width += 1;
      let height = 1;
      while (span(x, width).every((column) => free(column, y + height))) height += 1;
      for (const row of span(y, height)) for (const column of span(x, width)) taken[row]![column] = true;
      found.push({
        kind: 'polygon',
        role: `p${thread}` as 'p1',
        points: [
          [x, y],
          [x + width, y],
          [x + width, y + height],
          [x, y + height],
        ],
      });
    }
  }
  return found.toSorted((a, b) => a.role.localeCompare(b.role));
}

const span = (from: number, length: number): number[] => Array.from({ length }, (_, index) => from + index);
