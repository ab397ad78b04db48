import type { RuleName } from '../check/types.js';
import type { VoiceCode } from '../codes.js';

/** Codes of rules that have one of their own. */
const codes: Partial<Record<RuleName, VoiceCode>> = { term: 'WS-V009', capitals: 'WS-V010', exclamation: 'WS-V010' };

/** The code that findings of a rule have. */
export const codeOfRule = (rule: RuleName): VoiceCode => codes[rule] ?? 'WS-V020';
