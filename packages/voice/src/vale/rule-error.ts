import type { VoiceCode } from '../codes.js';

/** The values of one rule file. */
export type ValeValues = Readonly<Record<string, unknown>>;

/** Why a rule is not read, and at which key. */
export class ValeRuleError extends Error {
  constructor(
    message: string,
    readonly key: string,
    readonly code: VoiceCode = 'WS-V030',
  ) {
    super(message);
  }
}
