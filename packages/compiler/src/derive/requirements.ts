import type { ValuePath } from '../types.js';
import { luminanceOfValue } from './color-value.js';
import { checkKeys, isRecord, pathOf, readColors, readNumber, SpecError, type NamedColor } from './read-spec.js';
import type { Demand } from './solve.js';

/** A demand with the names of the colours that it is about. */
export interface NamedDemand extends Demand {
  /** `on`: this colour stands on those. `inks`: all of those stand on this one. `carries`: at least one of those does. */
  readonly relation: 'on' | 'inks' | 'carries';
  readonly colors: readonly NamedColor[];
  /** The token that the target is written in. */
  readonly targetPath?: string;
}

const RELATIONS = ['on', 'inks', 'carries'] as const;

/** Reads a `solve`: one entry or a list. An entry may hold several relations under one target. */
export function readDemands(solve: unknown): NamedDemand[] {
  if (solve === undefined || solve === null) return [];
  const entries = Array.isArray(solve) ? solve : [solve];
  return entries.flatMap((entry, index) => readEntry(entry, Array.isArray(solve) ? ['solve', index] : ['solve']));
}

function readEntry(entry: unknown, at: ValuePath): NamedDemand[] {
  if (!isRecord(entry)) throw new SpecError('`solve` is an object { "on": […], "target": … } or a list of such.', at);
  checkKeys(entry, at, [...RELATIONS, 'target']);
  const target = readNumber(entry['target'], [...at, 'target']);
  const relations = RELATIONS.filter((relation) => entry[relation] !== undefined);
  if (relations.length === 0) throw new SpecError('`solve` wants one of on, inks, carries.', at);
  if (target <= 1) return [];
  const targetPath = pathOf(entry['target']);
  return relations.map((relation) => ({
    ...demand(relation, readColors(entry[relation], [...at, relation]), target),
    ...(targetPath !== undefined && { targetPath }),
  }));
}

function demand(relation: NamedDemand['relation'], colors: readonly NamedColor[], target: number): NamedDemand {
  return {
    relation,
    colors,
    target,
    need: relation === 'carries' ? 'any' : 'all',
    against: colors.map((color) => luminanceOfValue(color.value)),
  };
}
