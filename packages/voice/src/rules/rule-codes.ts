import type { Finding } from '../check/types.js';
import type { VoiceCode } from '../codes.js';

/** Codes of rules that have one of their own. */
const codes: Readonly<Partial<Record<Finding['rule'], VoiceCode>>> = {
  term: 'WS-V009',
  capitals: 'WS-V010',
  exclamation: 'WS-V010',
  length: 'WS-V022',
};

/** The code that findings of a rule have. */
export const codeOfRule = (rule: Finding['rule']): VoiceCode => codes[rule] ?? 'WS-V020';
