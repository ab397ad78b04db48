import type { PairRecord } from '../../data/types.js';

interface Where {
  readonly brand: string;
  readonly mode: string;
  readonly contrast: string;
}

/** Ink of a text pair against ground; the first that the theme measures is taken. */
const wanted: readonly (readonly [ink: string, ground: string])[] = [
  ['text.default', 'surface.canvas'],
  ['text.muted', 'surface.canvas'],
  ['accent.text', 'surface.canvas'],
  ['accent.on-solid', 'accent.solid'],
  ['support.on-solid', 'support.solid'],
  ['highlight.on-solid', 'highlight.solid'],
  ['text.on-inverse', 'surface.inverse'],
  ['text.on-inverse-muted', 'surface.inverse'],
  ['accent.text', 'accent.soft'],
  ['text.muted', 'surface.sunken'],
  ['status.danger.text', 'status.danger.soft'],
  ['status.success.text', 'status.success.soft'],
];

/** `color.text.muted` → `var(--ws-color-text-muted)`. */
export const variableOf = (path: string): string => `var(--ws-${path.replaceAll('.', '-')})`;

/** The dozen pairs of the overview, with the ratios of one place. */
export function keyPairs(all: readonly PairRecord[], where: Where): PairRecord[] {
  const here = all.filter(
    (pair) => pair.brand === where.brand && pair.mode === where.mode && pair.contrast === where.contrast,
  );
  return wanted.flatMap(
    ([ink, ground]) =>
      here.find((pair) => pair.foreground === `color.${ink}` && pair.background === `color.${ground}`) ?? [],
  );
}

/** One promised pair and its ratio in each mode and contrast. */
export interface PairRow {
  readonly foreground: string;
  readonly background: string;
  readonly places: ReadonlyMap<string, PairRecord>;
}

export const placeOf = (mode: string, contrast: string): string => `${mode}.${contrast}`;

/** All pairs of a brand, one row each. */
export function pairRows(all: readonly PairRecord[], brand: string): PairRow[] {
  const rows = new Map<string, { foreground: string; background: string; places: Map<string, PairRecord> }>();
  for (const pair of all) {
    if (pair.brand !== brand) continue;
    const key = `${pair.foreground}/${pair.background}/${controlPair(pair) ? 'edge' : 'text'}`;
    const row = rows.get(key) ?? { foreground: pair.foreground, background: pair.background, places: new Map() };
    row.places.set(placeOf(pair.mode, pair.contrast), pair);
    rows.set(key, row);
  }
  return [...rows.values()];
}

/** Edges and fills are promised less than text: 3 (4.5 under more contrast). */
export const controlPair = (pair: PairRecord): boolean => pair.target < (pair.contrast === 'normal' ? 4.5 : 7);

/** Measured to three decimals, as the compiler wrote it. */
export const holds = (pair: PairRecord): boolean => pair.ratio >= pair.target - 0.0005;

/** Rows by the group of their ink: `text`, `accent`, `status`… */
export function groupRows(rows: readonly PairRow[]): [string, PairRow[]][] {
  const groups = new Map<string, PairRow[]>();
  for (const row of rows) {
    const group = row.foreground.split('.')[1] ?? row.foreground;
    groups.set(group, [...(groups.get(group) ?? []), row]);
  }
  return [...groups];
}

/** The pair that comes nearest to its target, as a share of it. */
export function lowestOf(rows: readonly PairRow[]): { ratio: number; target: number } {
  const pairs = rows.flatMap((row) => [...row.places.values()]);
  return pairs.reduce(
    (low, pair) => (pair.ratio / pair.target < low.ratio / low.target ? pair : low),
    pairs[0] ?? { ratio: 0, target: 1 },
  );
}
