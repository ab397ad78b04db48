import type { Finding } from '../check/types.js';
import type { VoiceCode } from '../codes.js';

/** Codes of rules that have one of their own. */
const codes: Readonly<Partial<Record<Finding['rule'], VoiceCode>>> = {
  term: 'WS-V009',
  capitals: 'WS-V010',
  exclamation: 'WS-V010',
  length: 'WS-V022',
  tanwin: 'WS-V041',
  tashkeel: 'WS-V041',
  hamza: 'WS-V041',
  tatweel: 'WS-V041',
  digits: 'WS-V042',
  numerals: 'WS-V042',
  'number-words': 'WS-V042',
};

/** The code that findings of a rule have. */
export const codeOfRule = (rule: Finding['rule']): VoiceCode => codes[rule] ?? 'WS-V020';
