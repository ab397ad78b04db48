import { compareWeights } from './selectors.js';
import type { StyleUse } from './types.js';

/** What a declaration asks of an element, its surroundings and the page, as one set of conditions. */
export function conditionsOf({ conditions, within, media }: StyleUse): readonly string[] {
  return [...conditions, ...(within === '' ? [] : [`${within} &`]), ...media];
}

/** An element in one state, with what wins there. */
export interface Scenario {
  readonly conditions: ReadonlySet<string>;
  /** Property → the declaration that wins. */
  readonly winners: ReadonlyMap<string, StyleUse>;
}

/** More declarations than this are not combined with each other. */
const mostCombined = 120;

/**
 * The states that the declarations of one element tell apart: each that a rule asks for, and each two of them that can
 * be at once.
 */
export function scenariosOf(uses: readonly StyleUse[]): Scenario[] {
  const asked = new Map(uses.map((use) => [setKey(conditionsOf(use)), conditionsOf(use)]));
  const sets = [...asked.values()];
  const states = new Map<string, readonly string[]>([['', []], ...asked]);
  if (sets.length <= mostCombined) {
    for (const [index, one] of sets.entries()) {
      for (const other of sets.slice(index + 1)) {
        const both = [...new Set([...one, ...other])];
        if (canBeAtOnce(both)) states.set(setKey(both), both);
      }
    }
  }
  return [...states.values()].map((conditions) => ({
    conditions: new Set(conditions),
    winners: winnersOf(uses, new Set(conditions)),
  }));
}

function winnersOf(uses: readonly StyleUse[], state: ReadonlySet<string>): Map<string, StyleUse> {
  const winners = new Map<string, StyleUse>();
  for (const use of uses) {
    if (!conditionsOf(use).every((condition) => holds(condition, state))) continue;
    const known = winners.get(use.property);
    if (known === undefined || compareWeights(use.weight, known.weight) > 0) winners.set(use.property, use);
  }
  return winners;
}

const setKey = (conditions: readonly string[]): string => [...conditions].toSorted().join(' ');

const attribute = /^\[([\w-]+)(?:=(.*))?\]$/u;

/** Whether something is asked for together with its opposite. */
function isDenied(conditions: readonly string[]): boolean {
  const state = new Set(conditions);
  return conditions.some((condition) => {
    const denied = negation.exec(condition)?.[1];
    return denied !== undefined && holds(denied, state);
  });
}

/** An attribute with a value is also an attribute that is there. */
function holds(condition: string, state: ReadonlySet<string>): boolean {
  if (state.has(condition)) return true;
  const [, name, value] = attribute.exec(condition) ?? [];
  if (name === undefined || value !== undefined) return false;
  return [...state].some((given) => given.startsWith(`[${name}=`));
}

const negation = /^:not\((.*)\)$/u;

/** Whether one element can be all of this: no attribute has two values, and it stands in one place. */
function canBeAtOnce(conditions: readonly string[]): boolean {
  const values = new Map<string, string>();
  let places = 0;
  for (const condition of conditions) {
    if (condition.endsWith(' &')) places += 1;
    const [, name, value] = attribute.exec(condition) ?? [];
    if (name === undefined || value === undefined) continue;
    if ((values.get(name) ?? value) !== value) return false;
    values.set(name, value);
  }
  return places <= 1 && !(conditions.includes(':disabled') && conditions.includes(':enabled')) && !isDenied(conditions);
}
