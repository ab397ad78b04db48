import { smallestGroup } from './measure.js';
import type { Frequencies } from './statistics.js';

/** People who contributed a similar number of times. */
export interface ContributionClass {
  readonly from: number;
  /** The largest number of the class; nothing for the last one. */
  readonly to?: number;
  readonly people: number;
}

/** How contributions are distributed, in classes of at least ten people. */
export type ContributionClasses =
  | { readonly suppressed: true; readonly fewerThan: typeof smallestGroup }
  | { readonly suppressed: false; readonly people: number; readonly classes: readonly ContributionClass[] };

/**
 * Classes that double: 1, 2, 3–4, 5–8, … A class of fewer than ten people is joined with the one below it, so that nobody
 * who did most is shown alone.
 */
export function contributionClasses({ values, counts, n }: Frequencies): ContributionClasses {
  if (n < smallestGroup) return { suppressed: true, fewerThan: smallestGroup };
  const people = new Map<number, number>();
  for (const [index, value] of values.entries()) {
    const step = Math.ceil(Math.log2(value));
    people.set(step, (people.get(step) ?? 0) + counts[index]!);
  }
  const steps = [...people.keys()].toSorted((a, b) => b - a);
  const classes: { from: number; to: number; people: number }[] = [];
  for (const step of steps) {
    const next = { from: step === 0 ? 1 : 2 ** (step - 1) + 1, to: 2 ** step, people: people.get(step)! };
    const above = classes.at(-1);
    if (above && above.people < smallestGroup)
      Object.assign(above, { from: next.from, people: above.people + next.people });
    else classes.push(next);
  }
  const lowest = classes.at(-1)!;
  if (lowest.people < smallestGroup && classes.length > 1) {
    classes.pop();
    Object.assign(classes.at(-1)!, { from: lowest.from, people: classes.at(-1)!.people + lowest.people });
  }
  // The end of the last class would be near the largest number, which is somebody's.
  const [last, ...others] = classes;
  const open: ContributionClass = { from: last!.from, people: last!.people };
  return { suppressed: false, people: n, classes: [...others.toReversed(), open] };
}
