export { type CheckedPair, checkFiles, type CheckOptions, type CheckReport, checkSystem } from './check-system.js';
export type { CheckInput } from './shared/context.js';
export { ruleCodes } from './codes.js';
export type { OptionTable } from './shared/options.js';
export { problemOfSettings, type RuleLevel, type RuleSetting, type RuleSettings } from './settings.js';
export { rules, type RuleId } from './table.js';
export type { MissingFont, Rule } from './shared/types.js';
