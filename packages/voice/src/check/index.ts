/** Checks texts against the voice of a brand and the rules of Arabic and English, anywhere: no Node, no network. */
export { applyReplacements, createChecker, type Checker } from './create-checker.js';
export { mechanicsWith } from '../rules/limits.js';
export { splitSentences } from '../text/sentences.js';
export {
  ruleNames,
  type AddressPolicy,
  type CheckedVoice,
  type CheckOptions,
  type Finding,
  type FindingSeverity,
  type RuleName,
} from './types.js';
