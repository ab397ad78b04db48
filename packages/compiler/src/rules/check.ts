import { sortDiagnostics } from '../diagnostics/bag.js';
import type { Diagnostic } from '../types.js';
import { type CheckInput, makeContext } from './shared/context.js';
import { toDiagnostics } from './shared/findings.js';
import { chooseRules, type ChosenRule, type RuleSettings } from './settings.js';
import type { RuleContext } from './shared/types.js';

export interface CheckOptions {
  /** What the config says of rules. */
  readonly rules?: RuleSettings;
  /** Run these rules alone. */
  readonly only?: readonly string[];
}

/**
 * Runs the rules over a compiled system. A rule that needs style sheets or fonts says nothing where there are none.
 *
 * @returns what they found, sorted by place; each thing once, with the contexts that it takes
 */
export async function checkSystem(input: CheckInput, { rules, only }: CheckOptions = {}): Promise<Diagnostic[]> {
  const context = makeContext(input);
  const found = await Promise.all(chooseRules(rules, only).map((chosen) => runRule(chosen, context)));
  return sortDiagnostics(found.flat());
}

async function runRule({ rule, severity, options }: ChosenRule, context: RuleContext): Promise<Diagnostic[]> {
  if (rule.needs === 'styles' && context.uses.length === 0) return [];
  if (rule.needs === 'fonts' && context.fonts.length === 0) return [];
  const findings = await rule.run(context, options);
  return toDiagnostics(rule, severity, findings, context.system.axes, context.permutations);
}
