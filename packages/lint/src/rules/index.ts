export { type CheckedPair, checkFiles, type CheckOptions, type CheckReport, checkSystem } from './check-system.js';
export { type ColorComparison, type TooClose } from './shared/color/comparisons.js';
export { comparisonsOf } from './comparisons-of.js';
export type { CheckInput } from './shared/context.js';
export { ruleCodes } from './codes.js';
export type { Option, OptionTable, OptionValues } from './shared/options.js';
export { defineRule, option } from './define-rule.js';
export {
  type AnyRule,
  type OwnRule,
  problemOfSettings,
  type RuleConfig,
  type RuleLevel,
  rulesOf,
  type RuleSetting,
  type RuleSettings,
  withoutRule,
} from './settings.js';
export { rules, type RuleId } from './table.js';
export type { Finding, MissingFont, Rule, RuleContext, RuleDefinition } from './shared/types.js';
