import { suggest } from '@wusum/diagnostics';
import { isRecord } from '@wusum/dtcg/internal';
import { problemOfRule } from './define-rule.js';
import type { OptionTable, OptionValues } from './shared/options.js';
import { rules, type RuleId, type RuleOptions } from './table.js';
import type { Rule, Severity } from './shared/types.js';

/** Severity of a rule's findings, or off. */
export type RuleLevel = Severity | 'off';

/** The setting of one rule in the config: its level, and its options. */
export type RuleSetting<Id extends RuleId = RuleId> =
  | RuleLevel
  | readonly [level: RuleLevel, options: Partial<OptionValues<RuleOptions[Id]>>];

/** The settings of built-in rules; a rule without one has its own defaults. */
export type RuleSettings = { readonly [Id in RuleId]?: RuleSetting<Id> };

/** Any rule, whatever its options. */
export type AnyRule = Rule;

/** A rule of your own, alone or with its level and options. */
export type OwnRule = AnyRule | readonly [rule: AnyRule, level: RuleLevel, options?: Readonly<Record<string, unknown>>];

/** The rules of a config: settings of built-in ones, or a list of such settings and of rules of your own. */
export type RuleConfig = RuleSettings | readonly (RuleSettings | OwnRule)[];

const levels = ['off', 'warning', 'error'] as const;

/** A rule with its severity and all its options. */
export interface ChosenRule {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly options: Readonly<Record<string, unknown>>;
}

/** A rule and what a config sets for it. */
interface Configured {
  readonly rule: Rule;
  readonly level?: unknown;
  readonly options?: unknown;
}

/**
 * The first problem of the rules in a config, as a sentence; `undefined` if they are valid.
 *
 * @param config unvalidated input
 */
export function problemOfSettings(config: unknown): string | undefined {
  if (!Array.isArray(config) && !isRecord(config)) return '"rules" must be an object or a list.';
  const entries: readonly unknown[] = Array.isArray(config) ? config : [config];
  const own = entries.filter((entry) => !isSettings(entry)).map(parts);
  const problem = [...entries.filter(isSettings).map(problemOfEach), ...own.map(problemOfOwn)].find(Boolean);
  if (problem !== undefined) return problem;
  const names = [...rules.map((rule) => rule.name), ...own.map(({ rule }) => rule.name)];
  const twin = names.find((name, index) => names.indexOf(name) !== index);
  return twin === undefined ? undefined : `"rules" has two rules named "${twin}". Rename one.`;
}

/** Rules have a function `check`; an object without it is a table of settings. */
function isSettings(entry: unknown): entry is Readonly<Record<string, unknown>> {
  return isRecord(entry) && !('check' in entry) && !('code' in entry);
}

/** A rule of the user with its level and options. */
function parts(entry: unknown): Configured {
  const [rule, level, options] = (Array.isArray(entry) ? entry : [entry]) as unknown as readonly [
    Rule,
    unknown,
    unknown,
  ];
  return { rule, level, options };
}

function problemOfEach(settings: Readonly<Record<string, unknown>>): string | undefined {
  for (const [name, setting] of Object.entries(settings)) {
    const rule = rules.find((candidate) => candidate.name === name);
    const names = rules.map((candidate) => candidate.name);
    if (rule === undefined) return `"rules" has no rule "${name}"${nearText(name, names)}`;
    const [level, options, ...rest]: unknown[] = Array.isArray(setting) ? setting : [setting];
    const problem = problemOfLevel(name, level, rest) ?? problemOfOptions(rule, options);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function problemOfOwn({ rule, level, options }: Configured): string | undefined {
  const problem = problemOfRule(rule);
  if (problem !== undefined) return `"rules": ${problem}`;
  if (rule.code.startsWith('WS-')) return `"rules": the code ${rule.code} is reserved. Choose one without "WS-".`;
  return (level === undefined ? undefined : problemOfLevel(rule.name, level, [])) ?? problemOfOptions(rule, options);
}

function problemOfLevel(name: string, level: unknown, rest: readonly unknown[]): string | undefined {
  if ((levels as readonly unknown[]).includes(level) && rest.length === 0) return undefined;
  return `"rules.${name}" must be ${levels.join(', ')} or [one of these, { options }].`;
}

function problemOfOptions(rule: Rule, options: unknown): string | undefined {
  if (options === undefined) return undefined;
  if (!isRecord(options)) return `The options of "rules.${rule.name}" must be an object.`;
  for (const [name, value] of Object.entries(options)) {
    const option = Object.hasOwn(rule.options, name) ? rule.options[name] : undefined;
    if (option === undefined)
      return `"rules.${rule.name}" has no option "${name}"${nearText(name, Object.keys(rule.options))}`;
    if (!option.is(value)) return `"rules.${rule.name}.${name}" must be ${option.kind}.`;
  }
  return undefined;
}

function nearText(given: string, names: readonly string[]): string {
  const near = suggest(given, names);
  return near === undefined ? `; valid names: ${names.join(', ')}.` : `; did you mean ${near}?`;
}

/** The built-in rules, then those of a config, with what the config sets. */
function configured(config: RuleConfig): Configured[] {
  const entries: readonly unknown[] = Array.isArray(config) ? config : [config];
  const settings = Object.assign({}, ...entries.filter(isSettings)) as Record<string, unknown>;
  const known = rules.map((rule): Configured => {
    const [level, options] = Array.isArray(settings[rule.name])
      ? (settings[rule.name] as readonly unknown[])
      : [settings[rule.name]];
    return { rule, level, options };
  });
  return [...known, ...entries.filter((entry) => !isSettings(entry)).map(parts)];
}

/** The built-in rules, and those that a config adds. */
export function rulesOf(config: RuleConfig = {}): readonly Rule<string, OptionTable>[] {
  return configured(config).map(({ rule }) => rule);
}

/** A config in which a built-in rule does not run. */
export function withoutRule(config: RuleConfig, name: RuleId): RuleConfig {
  return [
    ...(Array.isArray(config) ? (config as readonly (RuleSettings | OwnRule)[]) : [config as RuleSettings]),
    { [name]: 'off' },
  ];
}

/**
 * The rules to run.
 *
 * @param only names of rules; a rule in this list runs even if the config turns it off
 */
export function chooseRules(config: RuleConfig = {}, only?: readonly string[]): ChosenRule[] {
  return configured(config).flatMap(({ rule, level, options: given }) => {
    if (only !== undefined && !only.includes(rule.name)) return [];
    if (level === 'off' && only === undefined) return [];
    const severity = level === 'warning' || level === 'error' ? level : rule.severity;
    const options = { ...defaultsOf(rule), ...(isRecord(given) ? given : {}) };
    return [{ rule, severity, options }];
  });
}

function defaultsOf({ options }: Rule): Record<string, unknown> {
  return Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default]));
}
