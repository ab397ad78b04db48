import type { Contexts, Diagnostic, Location, RelatedPlace, TokenPath } from '../types.js';
import type { MissedPair } from '../graph/derive-contract.js';
import type { FlatTree } from '../graph/layers.js';
import { seedsOf, type Seed } from '../graph/seeds.js';

/** A colour that cannot meet its pairs, in the permutation that it was found in. */
export interface Miss {
  readonly path: TokenPath;
  /** The problem as the colour itself has it. */
  readonly problem: Diagnostic;
  readonly missed: readonly MissedPair[];
  readonly tree: FlatTree;
  readonly contexts: Contexts;
}

/** A value that may be at fault for a pair that is missed. */
interface Culprit {
  readonly seed: Seed;
  /** Whether it is the ratio that is asked for, and no colour. */
  readonly isTarget: boolean;
}

/** A culprit with the colours that cannot be read for its sake. */
interface Fault extends Culprit {
  /** How many pairs are missed for its sake. */
  weight: number;
  readonly misses: Set<Miss>;
}

/** A ratio is asked for by a contract and seldom changed: it must explain twice as much as a colour. */
const weights = { color: 1, target: 0.5 };

/**
 * Tells contrast that cannot be met by the seeds that are at fault, at the place where they are written. A lightness is
 * found for every colour that is solved, so what is at fault is what it lies on: of seeds that share the blame for
 * several colours, the one that explains most of them is told, once for all contexts.
 */
export function tellMisses(misses: readonly Miss[]): Diagnostic[] {
  const told: Diagnostic[] = [];
  for (let left = [...misses]; left.length > 0;) {
    const fault = worstFault(left);
    told.push(tell(fault));
    left = left.filter((miss) => !fault.misses.has(miss));
  }
  return told;
}

function worstFault(misses: readonly Miss[]): Fault {
  const faults = new Map<string, Fault>();
  for (const miss of misses) {
    for (const culprit of culpritsOf(miss)) {
      const key = `${culprit.seed.path} ${placeText(culprit.seed.location)}`;
      const fault = faults.get(key) ?? { ...culprit, weight: 0, misses: new Set() };
      fault.weight += culprit.isTarget ? weights.target : weights.color;
      fault.misses.add(miss);
      faults.set(key, fault);
    }
  }
  return [...faults.values()].reduce((a, b) => (b.weight > a.weight ? b : a));
}

/** For each pair that is missed, what is to blame. Where no colour at all reaches a ground, it alone is. */
function culpritsOf({ path, missed, tree }: Miss): Culprit[] {
  const hopeless = missed.filter(({ isHopeless }) => isHopeless);
  const found = (hopeless.length > 0 ? hopeless : missed).flatMap(({ others, targetPath }): Culprit[] => {
    const colors = others.flatMap((other) => (other === undefined ? [] : seedsOf(other, tree)));
    const targets = targetPath === undefined ? [] : seedsOf(targetPath, tree);
    return [...colors.map((seed) => ({ seed, isTarget: false })), ...targets.map((seed) => ({ seed, isTarget: true }))];
  });
  return found.length > 0 ? found : seedsOf(path, tree).map((seed) => ({ seed, isTarget: false }));
}

function tell({ seed, isTarget, misses }: Fault): Diagnostic {
  const byPath = Map.groupBy([...misses].toSorted(byShare), ({ path }) => path);
  const [worst] = [...byPath.values()].map(([first]) => first!);
  const { path, problem } = worst!;
  const pair = tightest(worst!);
  const message =
    byPath.size === 1
      ? problem.message
      : `${byPath.size} colours cannot reach ${isTarget ? 'the contrast of' : 'their contrast beside what goes back to'} "${seed.path}": ${listed([...byPath.keys()])}. The farthest off is ${path}, with ${pairText(pair)}.`;
  const contexts = sharedContexts([...misses]);
  return {
    ...problem,
    message,
    location: seed.location,
    fix: isTarget
      ? `Ask for less with ${seed.path}, or move the grounds farther towards black or white.`
      : `Move ${seed.path} farther towards black or white, so that there is room between it and what is read beside it.`,
    related: relatedPlaces(seed, [...byPath.values()]),
    ...(contexts && { contexts }),
  };
}

/** How many of the colours are shown where they are written, and how many are named. */
const most = { shown: 3, named: 6 };

function relatedPlaces(seed: Seed, groups: readonly (readonly Miss[])[]): RelatedPlace[] {
  const places = groups.slice(0, most.shown).map(([miss]): RelatedPlace => {
    const { path, problem } = miss!;
    return { message: `${path}: ${pairText(tightest(miss!))}`, location: problem.location! };
  });
  const [only] = groups.length === 1 ? groups[0]! : [];
  const own = only ? seedsOf(only.path, only.tree) : [];
  const others = own.map((other): RelatedPlace => {
    return { message: `${only!.path} goes back to ${other.path}`, location: other.location };
  });
  const told = new Set([placeText(seed.location)]);
  return [...places, ...others].filter(({ location }) => {
    const place = placeText(location);
    if (told.has(place)) return false;
    told.add(place);
    return true;
  });
}

const placeText = ({ file, line, column }: Location): string => `${file}:${line}:${column}`;

function listed(paths: readonly TokenPath[]): string {
  const more = paths.length - most.named;
  return paths.slice(0, most.named).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

function pairText({ others, relation, ratio, target }: MissedPair): string {
  const names = others.map((other) => other ?? 'a colour').join(' or ');
  return `${ratio} : 1 ${relation} ${names} where ${target} : 1 is asked for`;
}

const shareOf = ({ ratio, target }: MissedPair): number => ratio / target;

function tightest({ missed }: Miss): MissedPair {
  return missed.reduce((a, b) => (shareOf(b) < shareOf(a) ? b : a));
}

function byShare(a: Miss, b: Miss): number {
  return shareOf(tightest(a)) - shareOf(tightest(b));
}

/** The contexts that all of them take. */
function sharedContexts(misses: readonly Miss[]): Contexts | undefined {
  const [first, ...others] = misses.map(({ contexts }) => contexts);
  const shared = Object.entries(first!).filter(([axis, context]) =>
    others.every((contexts) => contexts[axis] === context),
  );
  return shared.length > 0 ? Object.fromEntries(shared) : undefined;
}
