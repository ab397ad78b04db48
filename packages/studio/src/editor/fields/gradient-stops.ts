import type { JsonValue } from '../../intents/index.js';
import type { TokenView } from '../../live/types.js';
import { membersOf } from './alias.js';

interface Stops {
  /** As written, with aliases. */
  readonly written: readonly JsonValue[];
  readonly resolved: readonly JsonValue[];
}

/** The stops of a gradient. */
export function stopsOf({ value, written = value }: Pick<TokenView, 'value' | 'written'>): Stops {
  const resolved = Array.isArray(value) ? (value as readonly JsonValue[]) : [];
  const stops = Array.isArray(written) ? (written as readonly JsonValue[]) : resolved;
  return { written: stops.length === resolved.length ? stops : resolved, resolved };
}

const positionOf = (stop: JsonValue | undefined): number => Number(membersOf(stop)['position'] ?? 0);

/** The stops with one more: in the widest gap, with the colour of the stop before it. */
export function withStop(written: readonly JsonValue[], resolved: readonly JsonValue[]): readonly JsonValue[] {
  let [after, width] = [0, -1];
  for (let index = 0; index < resolved.length - 1; index += 1) {
    const gap = positionOf(resolved[index + 1]) - positionOf(resolved[index]);
    if (gap > width) [after, width] = [index, gap];
  }
  const position = Number((positionOf(resolved[after]) + Math.max(width, 0) / 2).toFixed(4));
  return written.toSpliced(after + 1, 0, { ...membersOf(resolved[after]), ...membersOf(written[after]), position });
}
