import { suggest } from '@wusum/diagnostics';
import { isRecord } from '@wusum/dtcg/internal';
import type { OptionValues } from './shared/options.js';
import { rules, type RuleId, type RuleOptions } from './table.js';
import type { Rule, Severity } from './shared/types.js';

/** Severity of a rule's findings, or off. */
export type RuleLevel = Severity | 'off';

/** The setting of one rule in the config: its level, and its options. */
export type RuleSetting<Id extends RuleId = RuleId> =
  | RuleLevel
  | readonly [level: RuleLevel, options: Partial<OptionValues<RuleOptions[Id]>>];

/** The settings of rules in the config; a rule without one has its own defaults. */
export type RuleSettings = { readonly [Id in RuleId]?: RuleSetting<Id> };

const levels = ['off', 'warning', 'error'] as const;

/** A rule with its severity and all its options. */
export interface ChosenRule {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly options: Readonly<Record<string, unknown>>;
}

/**
 * The first problem of the settings in a config, as a sentence; `undefined` if they are valid.
 *
 * @param settings unvalidated input
 */
export function problemOfSettings(settings: unknown): string | undefined {
  if (!isRecord(settings)) return '"rules" must be an object.';
  for (const [id, setting] of Object.entries(settings)) {
    const problem = problemOfSetting(id, setting);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function problemOfSetting(id: string, setting: unknown): string | undefined {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule === undefined) {
    const names = rules.map((candidate) => candidate.id);
    return `"rules" has no rule "${id}"${nearText(id, names)}`;
  }
  const [level, options, ...rest]: unknown[] = Array.isArray(setting) ? setting : [setting];
  if (!(levels as readonly unknown[]).includes(level) || rest.length > 0)
    return `"rules.${id}" must be ${levels.join(', ')} or [one of these, { options }].`;
  if (options === undefined) return undefined;
  if (!isRecord(options)) return `The options of "rules.${id}" must be an object.`;
  for (const [name, value] of Object.entries(options)) {
    const option = Object.hasOwn(rule.options, name) ? rule.options[name] : undefined;
    if (option === undefined)
      return `"rules.${id}" has no option "${name}"${nearText(name, Object.keys(rule.options))}`;
    if (!option.is(value)) return `"rules.${id}.${name}" must be ${option.kind}.`;
  }
  return undefined;
}

function nearText(given: string, names: readonly string[]): string {
  const near = suggest(given, names);
  return near === undefined ? `; valid names: ${names.join(', ')}.` : `; did you mean ${near}?`;
}

/**
 * The rules to run.
 *
 * @param only names of rules; a rule in this list runs even if the config turns it off
 */
export function chooseRules(settings: RuleSettings = {}, only?: readonly string[]): ChosenRule[] {
  return rules.flatMap((rule) => {
    if (only !== undefined && !only.includes(rule.id)) return [];
    const setting = settings[rule.id];
    const [level, given] = Array.isArray(setting) ? (setting as readonly unknown[]) : [setting];
    if (level === 'off' && only === undefined) return [];
    const severity = level === 'warning' || level === 'error' ? level : rule.severity;
    const options = { ...defaultsOf(rule), ...(isRecord(given) ? given : {}) };
    return [{ rule, severity, options }];
  });
}

function defaultsOf({ options }: Rule): Record<string, unknown> {
  return Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default]));
}
