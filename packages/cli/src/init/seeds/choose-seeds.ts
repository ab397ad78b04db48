import type { ColorComparison } from '@wusum/lint';
import { seedsFrom, type Components } from '../seed.js';
import { partsOf, type Part } from './candidates.js';
import { Clashes } from './clashes.js';
import { resolveTrials, type TokenValues, type TrialSystem } from './trials.js';

/** Part → index of its candidate. */
type Choice = readonly number[];

export interface ChosenSeeds {
  /** Path of the token → value: the seeds, and what has to differ from the shared values. */
  readonly values: TokenValues;
  /** Whether no two colours are too close. */
  readonly isFit: boolean;
}

/** Trials after which the search mostly ends. Each costs time, so the rest is tried only if these are not enough. */
const few = 8;
/** Steps after which a search gives up: with rules that no choice passes, it would go through every combination. */
const mostSteps = 20_000;

/**
 * The seeds of a brand with a given accent. Where two colours would be too close for a rule of the project, other values
 * are chosen: the support colour, statuses as near to the shared ones as possible, and for charts another lightness.
 *
 * @param comparisons colours that must differ; see `comparisonsOf`
 */
export function chooseSeeds(
  accent: Components,
  system: TrialSystem,
  comparisons: readonly ColorComparison[],
): ChosenSeeds {
  const derived = Object.entries(seedsFrom(accent)).map(([name, value]) => [`color.seed.${name}`, value]);
  const seeds = Object.fromEntries(derived) as TokenValues;
  const trialsOf = (parts: readonly Part[], count: number): readonly TokenValues[] =>
    Array.from({ length: count }, (_, trial) => merged(seeds, parts, () => trial));
  let trials = resolveTrials(system, [seeds]);
  const shared = trials[0]?.[0]?.tokens;
  if (shared === undefined) return { values: seeds, isFit: true };
  const parts = partsOf(accent, shared);
  const all = Math.max(...parts.map(({ candidates }) => candidates.length));
  for (const count of [1, few, all]) {
    if (count > 1) trials = resolveTrials(system, trialsOf(parts, count));
    const choice = search(parts, new Clashes(parts, trials, comparisons), count);
    if (choice) return { values: merged(seeds, parts, (part) => choice[part]!), isFit: true };
  }
  return { values: seeds, isFit: false };
}

/** The seeds with the chosen values; shared values are left out. */
function merged(seeds: TokenValues, parts: readonly Part[], choice: (part: number) => number): TokenValues {
  const chosen = parts.map(({ candidates }, part) => candidates[choice(part)] ?? candidates[0]);
  return Object.assign({}, seeds, ...chosen) as TokenValues;
}

/** The choice among the first trials that has no clash and is nearest to the shared values; `undefined` if none is found. */
function search(parts: readonly Part[], clashes: Clashes, count: number): Choice | undefined {
  const choice = parts.map(() => 0);
  for (const group of groupsOf(parts, clashes)) {
    const found = searchGroup(group, parts, clashes, count);
    if (!found) return undefined;
    for (const [index, part] of group.entries()) choice[part] = found[index]!;
  }
  return choice;
}

/** Groups of parts that are compared with each other: each group is searched alone. */
function groupsOf(parts: readonly Part[], clashes: Clashes): number[][] {
  const groups: number[][] = [];
  for (const part of parts.keys()) {
    const near = groups.filter((group) => group.some((other) => clashes.isCompared(other, part)));
    const rest = groups.filter((group) => !near.includes(group));
    groups.splice(0, groups.length, ...rest, [...near.flat(), part]);
  }
  return groups.map((group) => group.toSorted((a, b) => a - b));
}

function searchGroup(
  group: readonly number[],
  parts: readonly Part[],
  clashes: Clashes,
  count: number,
): Choice | undefined {
  const allowed = group.map((part) =>
    [...parts[part]!.candidates.keys()].filter((trial) => trial < count && clashes.own(part, trial) === 0),
  );
  let steps = 0;
  for (let limit = 0; limit < count; limit += 1) {
    const found = extend([], limit);
    if (found) return found;
  }
  return undefined;

  function extend(choice: Choice, limit: number): Choice | undefined {
    const at = choice.length;
    const part = group[at];
    if (part === undefined) return choice;
    for (const trial of allowed[at]!) {
      if ((!parts[part]!.isFree && trial > limit) || steps > mostSteps) break;
      steps += 1;
      if (choice.some((other, index) => clashes.between(group[index]!, other, part, trial) > 0)) continue;
      const found = extend([...choice, trial], limit);
      if (found) return found;
    }
    return undefined;
  }
}
