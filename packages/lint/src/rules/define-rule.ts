import { isRecord } from '@wusum/dtcg/internal';
import { choice, duration, flag, length, list, number, text, type OptionTable } from './shared/options.js';
import type { Rule, RuleDefinition } from './shared/types.js';

/** Kinds of options of a rule. Each takes the default value and one sentence about the option. */
export const option = { choice, duration, flag, length, list, number, text } as const;

/**
 * Defines a rule for the list `rules` of the config. Keeps the types of its name and options.
 *
 * @throws TypeError if a member is missing or of another type
 */
export function defineRule<const Name extends string, Options extends OptionTable = Readonly<Record<never, never>>>(
  rule: RuleDefinition<Name, Options>,
): Rule<Name, Options> {
  const complete = { options: {} as Options, ...rule };
  const problem = problemOfRule(complete);
  if (problem !== undefined) throw new TypeError(`defineRule: ${problem}`);
  return complete;
}

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';

/** Members of a rule: name → the kind of its value, and a check. */
const members: Readonly<Record<string, readonly [kind: string, is: (value: unknown) => boolean]>> = {
  name: ['a name of lower-case letters, digits and hyphens', (value) => /^[a-z0-9][a-z0-9-]*$/u.test(String(value))],
  code: ['a code, such as ACME-001', (value) => /^[A-Za-z][\w-]*$/u.test(String(value))],
  title: ['a string', isText],
  why: ['a string', isText],
  fix: ['a string', isText],
  severity: ['error or warning', (value) => value === 'error' || value === 'warning'],
  options: ['an object of options, such as { longest: option.number(…) }', isOptionTable],
  docs: ['an address', (value) => value === undefined || isText(value)],
  needs: ['styles, fonts or files', (value) => [undefined, 'styles', 'fonts', 'files'].includes(value as undefined)],
  check: ['a function', (value) => typeof value === 'function'],
};

/** The first problem of a value that should be a rule, as a sentence; `undefined` if it is one. */
export function problemOfRule(given: unknown): string | undefined {
  if (!isRecord(given)) return 'a rule must be an object.';
  const title = typeof given['name'] === 'string' ? ` "${given['name']}"` : '';
  for (const [key, [kind, is]] of Object.entries(members))
    if (!is(given[key])) return `"${key}" of the rule${title} must be ${kind}.`;
  const unknown = Object.keys(given).find((key) => !Object.hasOwn(members, key));
  if (unknown === undefined) return undefined;
  return `unknown member "${unknown}" of the rule${title}. Expected ${Object.keys(members).join(', ')}.`;
}

function isOptionTable(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every((each) => isRecord(each) && typeof each['is'] === 'function');
}
