import { isRecord } from '../is-record.js';
import type { ValuePath } from '@wusum/diagnostics';
import { luminanceOfValue } from './color-value.js';
import { checkKeys, pathOf, readColors, readNumber, SpecError, type NamedColor } from './read-spec.js';
import type { Requirement } from './solve.js';

/** A requirement with the names of its colours. */
export interface NamedRequirement extends Requirement {
  /** `on`: this colour is painted on those. `inks`: all of those are painted on this one. `carries`: at least one is. */
  readonly relation: 'on' | 'inks' | 'carries';
  readonly colors: readonly NamedColor[];
  /** The token that holds the target. */
  readonly targetPath?: string;
}

const RELATIONS = ['on', 'inks', 'carries'] as const;

/** Reads a `solve`: one entry or a list. An entry may hold several relations with one target. */
export function readRequirements(solve: unknown): NamedRequirement[] {
  if (solve === undefined || solve === null) return [];
  const entries = Array.isArray(solve) ? solve : [solve];
  return entries.flatMap((entry, index) => readEntry(entry, Array.isArray(solve) ? ['solve', index] : ['solve']));
}

function readEntry(entry: unknown, at: ValuePath): NamedRequirement[] {
  if (!isRecord(entry))
    throw new SpecError('`solve` must be { "on": […], "target": … } or a list of such objects.', at);
  checkKeys(entry, at, [...RELATIONS, 'target']);
  const target = readNumber(entry['target'], [...at, 'target']);
  const relations = RELATIONS.filter((relation) => entry[relation] !== undefined);
  if (relations.length === 0) throw new SpecError('`solve` needs one of on, inks, carries.', at);
  if (target <= 1) return [];
  const targetPath = pathOf(entry['target']);
  return relations.map((relation) => ({
    ...requirement(relation, readColors(entry[relation], [...at, relation]), target),
    ...(targetPath !== undefined && { targetPath }),
  }));
}

function requirement(
  relation: NamedRequirement['relation'],
  colors: readonly NamedColor[],
  target: number,
): NamedRequirement {
  return {
    relation,
    colors,
    target,
    need: relation === 'carries' ? 'any' : 'all',
    against: colors.map((color) => luminanceOfValue(color.value)),
  };
}
