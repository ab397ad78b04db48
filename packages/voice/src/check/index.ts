/** Checks texts against the voice of a brand and the rules of Arabic and English, anywhere: no Node, no network. */
export { applyReplacements, createChecker, type Checker } from './create-checker.js';
export { checkParity } from './parity/check-parity.js';
export type { ParityFinding, ParityKind, ParityOptions, ParityPlace, ParityText } from './parity/types.js';
export { mechanicsWith } from '../rules/limits.js';
export { createToneMeter, type ToneEvidence, type ToneMeter, type ToneReading } from '../tone/measure-tone.js';
export { splitSentences } from '../text/sentences.js';
export { spellingForms, type SpellingForm, type SpellingName, type WrittenRules } from './spelling.js';
export { styleKinds, type StyleRule, type StyleRuleName, type TextAround, type TextPlace } from './style/types.js';
export {
  ruleNames,
  type AddressPolicy,
  type CheckedVoice,
  type CheckOptions,
  type Finding,
  type FindingSeverity,
  type RuleName,
} from './types.js';
