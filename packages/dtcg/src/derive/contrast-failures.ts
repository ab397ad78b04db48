import type { ContrastFailure, FailedPair, Seed } from '../graph/derive-contract.js';
import { locationText, type Diagnostic, type RelatedPlace } from '@wusum/diagnostics';
import type { Contexts, TokenPath } from '../types.js';
import { pairText } from './contrast-problems.js';

/** Collects the contrast failures of all permutations, and turns them into diagnostics on each reading. */
export class ContrastFailures {
  readonly #failures: ContrastFailure[] = [];

  add(failure: ContrastFailure): void {
    this.#failures.push(failure);
  }

  get size(): number {
    return this.#failures.length;
  }

  diagnostics(): Diagnostic[] {
    return reportContrastFailures(this.#failures);
  }
}

/** A value that may cause a pair to fail. */
interface Cause {
  readonly seed: Seed;
  /** Whether it is the required ratio and not a colour. */
  readonly isTarget: boolean;
}

/** A cause with the failures that it explains. */
interface Fault extends Cause {
  /** Sum over the failed pairs that it explains. */
  weight: number;
  readonly failures: Set<ContrastFailure>;
}

/** Required ratios belong to the contract and seldom change: one must explain twice as many pairs as a colour. */
const weights = { color: 1, target: 0.5 };

/**
 * Turns contrast failures into diagnostics at the seeds that cause them. Every solved colour gets a lightness of its own,
 * so the cause is what it is measured against. Of several possible causes, the one that explains most failures is
 * reported, once for all contexts; the rest is repeated for what it does not explain.
 */
export function reportContrastFailures(failures: readonly ContrastFailure[]): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (let left = [...failures]; left.length > 0;) {
    const fault = largestFault(left);
    diagnostics.push(diagnosticOf(fault));
    left = left.filter((failure) => !fault.failures.has(failure));
  }
  return diagnostics;
}

function largestFault(failures: readonly ContrastFailure[]): Fault {
  const faults = new Map<string, Fault>();
  for (const failure of failures) {
    for (const cause of causesOf(failure)) {
      const key = `${cause.seed.path} ${locationText(cause.seed.location)}`;
      const fault = faults.get(key) ?? { ...cause, weight: 0, failures: new Set() };
      fault.weight += cause.isTarget ? weights.target : weights.color;
      fault.failures.add(failure);
      faults.set(key, fault);
    }
  }
  return [...faults.values()].reduce((a, b) => (b.weight > a.weight ? b : a));
}

/** The possible causes of each failed pair. If even black and white fail against a background, it is the only cause. */
function causesOf({ path, failedPairs, seedsOf }: ContrastFailure): Cause[] {
  const hopeless = failedPairs.filter(({ isHopeless }) => isHopeless);
  const found = (hopeless.length > 0 ? hopeless : failedPairs).flatMap(({ others, targetPath }): Cause[] => {
    const colors = others.flatMap((other) => (other === undefined ? [] : seedsOf(other)));
    const targets = targetPath === undefined ? [] : seedsOf(targetPath);
    return [...colors.map((seed) => ({ seed, isTarget: false })), ...targets.map((seed) => ({ seed, isTarget: true }))];
  });
  return found.length > 0 ? found : seedsOf(path).map((seed) => ({ seed, isTarget: false }));
}

function diagnosticOf({ seed, isTarget, failures }: Fault): Diagnostic {
  const byPath = Map.groupBy([...failures].toSorted(byShare), ({ path }) => path);
  const groups = [...byPath.values()];
  const worst = groups[0]![0]!;
  const contexts = sharedContexts([...failures]);
  return {
    ...worst.problem,
    message: groups.length === 1 ? worst.problem.message : groupMessage(seed, isTarget, [...byPath.keys()], worst),
    location: seed.location,
    fix: isTarget
      ? `Lower ${seed.path}, or move the backgrounds closer to black or white.`
      : `Move ${seed.path} closer to black or white.`,
    related: relatedPlaces(seed, groups),
    ...(contexts && { contexts }),
  };
}

function groupMessage(seed: Seed, isTarget: boolean, paths: readonly TokenPath[], worst: ContrastFailure): string {
  const cause = isTarget ? `required by "${seed.path}"` : `with colours derived from "${seed.path}"`;
  const lowest = `${worst.path}: ${pairText(tightest(worst))}`;
  return `${paths.length} colours cannot reach the contrast ${cause}: ${listed(paths)}. Lowest is ${lowest}.`;
}

/** How many colours get a code frame, and how many are named. */
const limits = { frames: 3, names: 6 };

function relatedPlaces(seed: Seed, groups: readonly (readonly ContrastFailure[])[]): RelatedPlace[] {
  const places = groups.slice(0, limits.frames).map(([failure]): RelatedPlace => {
    const { path, problem } = failure!;
    return { message: `${path}: ${pairText(tightest(failure!))}`, location: problem.location! };
  });
  const [only] = groups.length === 1 ? groups[0]! : [];
  const origins = (only?.seedsOf(only.path) ?? []).map(({ path, location }): RelatedPlace => ({
    message: `${only!.path} is derived from ${path}`,
    location,
  }));
  const shown = new Set([locationText(seed.location)]);
  return [...places, ...origins].filter(({ location }) => {
    const place = locationText(location);
    if (shown.has(place)) return false;
    shown.add(place);
    return true;
  });
}

function listed(paths: readonly TokenPath[]): string {
  const more = paths.length - limits.names;
  return paths.slice(0, limits.names).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

const shareOf = ({ ratio, target }: FailedPair): number => ratio / target;

function tightest({ failedPairs }: ContrastFailure): FailedPair {
  return failedPairs.reduce((a, b) => (shareOf(b) < shareOf(a) ? b : a));
}

function byShare(a: ContrastFailure, b: ContrastFailure): number {
  return shareOf(tightest(a)) - shareOf(tightest(b));
}

/** The contexts that all failures have in common. */
function sharedContexts(failures: readonly ContrastFailure[]): Contexts | undefined {
  const [first, ...others] = failures.map(({ contexts }) => contexts);
  const shared = Object.entries(first!).filter(([axis, context]) =>
    others.every((contexts) => contexts[axis] === context),
  );
  return shared.length > 0 ? Object.fromEntries(shared) : undefined;
}
