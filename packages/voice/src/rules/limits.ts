import type { SituationLimits } from '../brand-voice.js';
import type { Mechanic } from '../types.js';

/** The mechanics of a brand with the limits of a situation instead of their own. */
export function mechanicsWith(mechanics: readonly Mechanic[], limits: SituationLimits = {}): Mechanic[] {
  const own = { length: limits.words, exclamation: limits.exclamation };
  const given = Object.entries(own).flatMap(([name, limit]) =>
    limit === undefined ? [] : [{ ...mechanics.find((each) => each.name === name), name, rule: {}, limit }],
  );
  return [...given, ...mechanics.filter(({ name }) => !given.some((each) => each.name === name))];
}
