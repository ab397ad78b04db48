import { saduMotifNames } from '@wusum/mark';
import type { JsonValue } from '../../intents/index.js';

/** A pattern as `pattern.json` has it. */
export type PatternEntry = Readonly<Record<string, JsonValue>>;

export const kinds = ['weave', 'sadu', 'hankin', 'isohedral', 'channels', 'diamonds', 'none'] as const;
export type PatternKind = (typeof kinds)[number];

/** What a pattern is at first when its kind is chosen: a plain example. */
export const examples: Readonly<Record<PatternKind, PatternEntry>> = {
  weave: {
    kind: 'weave',
    columns: 24,
    rows: [
      { motif: 'solid', thread: 0, height: 3 },
      { motif: 'teeth', threads: [1, 0], width: 8, height: 4, point: 'up' },
      { motif: 'solid', thread: 1, height: 2 },
      { motif: 'diamond', threads: [0, 1, 2], width: 12, height: 9 },
      { motif: 'solid', thread: 1, height: 2 },
    ],
  },
  sadu: {
    kind: 'sadu',
    stripes: [
      { motif: 'plain', thread: 2, pairs: 4 },
      { motif: 'teeth', threads: [0, 1], times: 1 },
      { motif: 'plain', thread: 3, pairs: 2 },
      { motif: 'eye', threads: [0, 1], times: 1 },
    ],
  },
  hankin: { kind: 'hankin', tiling: 'octagons', size: 48, filled: true },
  isohedral: {
    kind: 'isohedral',
    type: 'IH55',
    size: 48,
    forms: [
      [
        [0.3, 0.15],
        [0.7, 0.1],
      ],
    ],
    threads: [0, 1],
  },
  channels: { kind: 'channels', cell: 16, bank: 2.5, draft: ['0110', '1001'] },
  diamonds: {
    kind: 'diamonds',
    size: 40,
    middle: [
      [20, 2],
      [12, 1],
    ],
    corner: [[12, 4]],
    dot: 4,
  },
  none: { kind: 'none' },
};

/** A number of a pattern that is a slider. */
export interface NumberSpec {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** What the pattern has without it. */
  readonly byDefault?: number;
}

/** The numbers of each kind that has some. */
export const numbers: Readonly<Partial<Record<PatternKind, readonly NumberSpec[]>>> = {
  weave: [{ name: 'columns', min: 1, max: 96, step: 1 }],
  hankin: [
    { name: 'size', min: 8, max: 120, step: 0.5 },
    { name: 'angle', min: 5, max: 85, step: 0.5 },
    { name: 'offset', min: 0, max: 0.45, step: 0.01, byDefault: 0 },
    { name: 'eye', min: 0, max: 12, step: 0.1, byDefault: 0 },
    { name: 'pips', min: 0, max: 4, step: 0.01, byDefault: 0 },
  ],
  isohedral: [{ name: 'size', min: 8, max: 120, step: 0.5 }],
  channels: [
    { name: 'cell', min: 4, max: 48, step: 1 },
    { name: 'bank', min: 0, max: 23, step: 0.5 },
  ],
  diamonds: [
    { name: 'size', min: 8, max: 120, step: 1 },
    { name: 'dot', min: 0, max: 20, step: 0.5, byDefault: 0 },
  ],
};

export const kindOf = (entry: PatternEntry): PatternKind => kinds.find((kind) => kind === entry['kind']) ?? 'none';

export const listIn = (entry: PatternEntry, name: string): readonly JsonValue[] => {
  const list = entry[name];
  return Array.isArray(list) ? (list as readonly JsonValue[]) : [];
};

/** Rows of 0 and 1 with one cell turned. */
export const turned = (draft: readonly string[], row: number, column: number): string[] =>
  draft.with(
    row,
    draft[row]!.split('')
      .with(column, draft[row]![column] === '1' ? '0' : '1')
      .join(''),
  );

/** Rows of 0 and 1 as a grid of another size: what is new is 0. */
export const resized = (draft: readonly string[], rows: number, columns: number): string[] =>
  Array.from({ length: rows }, (_, row) => (draft[row] ?? '').slice(0, columns).padEnd(columns, '0'));

/** The threads of a row: one, two, or those of a diamond. */
export const threadsOf = (row: PatternEntry): readonly number[] =>
  row['motif'] === 'solid' ? [Number(row['thread'] ?? 0)] : listIn(row, 'threads').map(Number);

/** A row with another motif: its threads and sizes stay as far as the motif has them. */
export function withMotif(row: PatternEntry, motif: string, columns: number): PatternEntry {
  const threads = threadsOf(row);
  const { height = 1 } = row;
  const [first = 0, second = first === 1 ? 0 : 1] = threads;
  if (motif === 'solid') return { motif, thread: first, height };
  const width = typeof row['width'] === 'number' ? row['width'] : columns;
  if (motif === 'diamond') return { motif, threads: threads.length > 1 ? threads : [first, second], width, height };
  return { motif, threads: [first, second], width, height, ...(motif === 'teeth' && { point: row['point'] ?? 'up' }) };
}

/** A row with one thread of another colour. */
export const withThread = (row: PatternEntry, index: number, thread: number): PatternEntry =>
  row['motif'] === 'solid' ? { ...row, thread } : { ...row, threads: threadsOf(row).with(index, thread) };

/** The motifs of a stripe of a Sadu band. */
export const stripeMotifs = ['plain', ...saduMotifNames, 'picked'] as const;

/** The threads of a stripe: one, or the background and the motif. */
export const threadsOfStripe = (stripe: PatternEntry): readonly number[] =>
  stripe['motif'] === 'plain' ? [Number(stripe['thread'] ?? 0)] : listIn(stripe, 'threads').map(Number);

/** A stripe with another motif: its threads stay as far as the motif has them. */
export function saduStripe(stripe: PatternEntry, motif: string): PatternEntry {
  const [first = 0, second = first === 1 ? 0 : 1] = threadsOfStripe(stripe);
  if (motif === 'plain') return { motif, thread: first, pairs: 4 };
  const threads = [first, second];
  return motif === 'picked' ? { motif, threads, plan: ['x.', '.x'] } : { motif, threads, times: 1 };
}

/** A stripe with one thread of another colour. */
export const withStripeThread = (stripe: PatternEntry, index: number, thread: number): PatternEntry =>
  stripe['motif'] === 'plain'
    ? { ...stripe, thread }
    : { ...stripe, threads: threadsOfStripe(stripe).with(index, thread) };
