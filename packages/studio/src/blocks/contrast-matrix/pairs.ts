import type { PairRecord } from '../../data/types.js';

interface Place {
  readonly brand: string;
  readonly mode: string;
  readonly contrast: string;
}

/** Pairs of the overview, in its order. A pair that the theme does not have is left out. */
const overview: readonly (readonly [foreground: string, background: string])[] = [
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

/** The pairs of the overview with their ratios in one brand, mode and contrast. */
export function keyPairs(all: readonly PairRecord[], place: Place): PairRecord[] {
  const here = all.filter(
    (pair) => pair.brand === place.brand && pair.mode === place.mode && pair.contrast === place.contrast,
  );
  return overview.flatMap(
    ([foreground, background]) =>
      here.find((pair) => pair.foreground === `color.${foreground}` && pair.background === `color.${background}`) ?? [],
  );
}

/** One guaranteed pair, with a record for each mode and contrast. Keys of `places`: `placeOf`. */
export interface PairRow {
  readonly foreground: string;
  readonly background: string;
  readonly places: ReadonlyMap<string, PairRecord>;
}

export const placeOf = (mode: string, contrast: string): string => `${mode}.${contrast}`;

/** All pairs of a brand, one row for each pair. */
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

/** Whether a pair is an edge or a fill, whose minimum is lower than that of text: 3, or 4.5 with more contrast. */
export const controlPair = (pair: PairRecord): boolean => pair.target < (pair.contrast === 'normal' ? 4.5 : 7);

/** Whether a pair reaches its minimum. The compiler rounds ratios to three decimals. */
export const passes = (pair: PairRecord): boolean => pair.ratio >= pair.target - 0.0005;

/** Rows by the group of their foreground: `text`, `accent`, `status`… */
export function groupRows(rows: readonly PairRow[]): [string, PairRow[]][] {
  const groups = new Map<string, PairRow[]>();
  for (const row of rows) {
    const group = row.foreground.split('.')[1] ?? row.foreground;
    groups.set(group, [...(groups.get(group) ?? []), row]);
  }
  return [...groups];
}

/** The pair with the smallest ratio relative to its target. */
export function lowestOf(rows: readonly PairRow[]): { ratio: number; target: number } {
  const pairs = rows.flatMap((row) => [...row.places.values()]);
  return pairs.reduce(
    (low, pair) => (pair.ratio / pair.target < low.ratio / low.target ? pair : low),
    pairs[0] ?? { ratio: 0, target: 1 },
  );
}
