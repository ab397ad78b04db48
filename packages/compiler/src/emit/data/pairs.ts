import { brandAxis, contrastAxis, modeAxis } from '@wusum/dtcg/internal';
import { contextKey } from '@wusum/dtcg';
import type { BrandSystem } from '@wusum/platforms';

/** A row of `data/pairs.json`. */
export interface PairRecord {
  readonly brand: string;
  readonly mode: string;
  readonly contrast: string;
  readonly foreground: string;
  readonly background: string;
  readonly ratio: number;
  readonly target: number;
}

const colorAxes = new Set([brandAxis, modeAxis, contrastAxis]);

/** Every contrast pair once for each brand × mode × contrast: density and script do not change a colour. */
export function makePairRecords(system: BrandSystem): PairRecord[] {
  const seen = new Set<string>();
  const records: PairRecord[] = [];
  for (const { contexts } of system.permutations) {
    const place = contextKey(
      system.axes.filter((axis) => colorAxes.has(axis.name)),
      contexts,
    );
    if (seen.has(place)) continue;
    seen.add(place);
    const at = { brand: contexts.brand ?? '', mode: contexts.mode ?? '', contrast: contexts.contrast ?? '' };
    for (const pair of system.pairs.get(contextKey(system.axes, contexts)) ?? []) {
      const { foreground, background, target } = pair;
      records.push({ ...at, foreground, background, ratio: Math.round(pair.ratio * 1000) / 1000, target });
    }
  }
  return records;
}
