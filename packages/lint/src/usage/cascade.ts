import { compareWeights } from './selectors.js';
import type { ResolvedUse, StyleUse } from './types.js';

/** All conditions of a declaration: of the element, the elements around it and the page. */
export function conditionsOf({ conditions, within, ancestorConditions, media }: StyleUse): readonly string[] {
  return [...conditions, ...(within === '' ? [] : [`${within} &`]), ...ancestorConditions, ...media];
}

/** An element in one state, with the declarations that win there. */
export interface Scenario {
  readonly conditions: ReadonlySet<string>;
  /** Property → the declaration that wins. */
  readonly winners: ReadonlyMap<string, ResolvedUse>;
}

/** More sets of conditions than this are not combined with each other. */
const maxCombined = 300;

/**
 * The states that the declarations of one element distinguish: each set of conditions that a rule has, and each two of
 * them that can hold at once.
 *
 * @param more sets of conditions beyond those of the declarations
 */
export function scenariosOf(uses: readonly ResolvedUse[], more: readonly (readonly string[])[] = []): Scenario[] {
  const sets = new Map([...uses.map(({ state }) => state), ...more].map((set) => [setKey(set), set]));
  const states = new Map<string, readonly string[]>([['', []], ...sets]);
  if (sets.size <= maxCombined) {
    for (const both of pairsOf([...sets.values()])) if (canBeAtOnce(both)) states.set(setKey(both), both);
  }
  return [...states.values()].map((conditions) => {
    const state = new Set(conditions);
    return { conditions: state, winners: winnersIn(uses, state) };
  });
}

function pairsOf(sets: readonly (readonly string[])[]): (readonly string[])[] {
  return sets.flatMap((one, index) => sets.slice(index + 1).map((other) => [...new Set([...one, ...other])]));
}

/** Property → the declaration that wins in a state. */
export function winnersIn(uses: readonly ResolvedUse[], state: ReadonlySet<string>): Map<string, ResolvedUse> {
  const winners = new Map<string, ResolvedUse>();
  for (const use of uses) {
    if (!use.state.every((condition) => holds(condition, state))) continue;
    const known = winners.get(use.property);
    if (known === undefined || compareWeights(use.weight, known.weight) > 0) winners.set(use.property, use);
  }
  return winners;
}

const setKey = (conditions: readonly string[]): string => [...conditions].toSorted().join(' ');

/** With `in card: ` in front for an element around. */
const attribute = /^((?:in .+?: )?)\[([\w-]+)(?:=(.*))?\]$/u;
const negation = /^((?:in .+?: )?):not\((.*)\)$/u;

/** Whether a condition and its negation are both in a set. */
function isContradiction(conditions: readonly string[]): boolean {
  const state = new Set(conditions);
  return conditions.some((condition) => {
    const [, around = '', denied] = negation.exec(condition) ?? [];
    return denied !== undefined && holds(around + denied, state);
  });
}

/** An attribute with a value is also an attribute that is there. */
function holds(condition: string, state: ReadonlySet<string>): boolean {
  if (state.has(condition)) return true;
  const [, around = '', name, value] = attribute.exec(condition) ?? [];
  if (name === undefined || value !== undefined) return false;
  return [...state].some((given) => given.startsWith(`${around}[${name}=`));
}

/** Whether one element can meet all conditions: no attribute has two values, and at most one selector of surroundings. */
export function canBeAtOnce(conditions: readonly string[]): boolean {
  const values = new Map<string, string>();
  let places = 0;
  for (const condition of conditions) {
    if (condition.endsWith(' &')) places += 1;
    const [, around, name, value] = attribute.exec(condition) ?? [];
    if (name === undefined || value === undefined) continue;
    const key = `${around}${name}`;
    if ((values.get(key) ?? value) !== value) return false;
    values.set(key, value);
  }
  const isDisabledAndEnabled = conditions.includes(':disabled') && conditions.includes(':enabled');
  return places <= 1 && !isDisabledAndEnabled && !isContradiction(conditions);
}
