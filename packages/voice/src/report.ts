import type { VoiceDiagnostic, VoiceToken } from './types.js';

/** Every problem this package can name. The list is data, so that the docs explain exactly these. */
export const voiceCodes = {
  'WS-V001': 'A voice token lacks its content, or the content has another shape.',
  'WS-V002': 'A wording is missing in one language.',
  'WS-V003': 'A counted message lacks a plural form of its language.',
  'WS-V004': 'A counted message has a plural form that its language never uses.',
  'WS-V005': 'The languages of a message use different placeholders.',
  'WS-V006': 'A plural form that answers several numbers does not show the number.',
  'WS-V007': 'A brace belongs to no placeholder.',
  'WS-V008': 'A tone is not a number from -1 to 1, or a dimension is missing or unknown.',
  'WS-V009': 'A wording uses a term that the tribe avoids.',
  'WS-V010': 'A wording shouts.',
  'WS-V011': 'An Arabic wording holds no Arabic letter.',
  'WS-V012': 'A token stands in a group of voice that does not exist.',
} as const;
export type VoiceCode = keyof typeof voiceCodes;

/** Collects problems while tokens are read, all of them, in the order of the tokens. */
export class Report {
  readonly diagnostics: VoiceDiagnostic[] = [];

  error(code: VoiceCode, token: VoiceToken | undefined, message: string, hints: Hints = {}): void {
    this.add('error', code, token, message, hints);
  }

  warning(code: VoiceCode, token: VoiceToken | undefined, message: string, hints: Hints = {}): void {
    this.add('warning', code, token, message, hints);
  }

  private add(
    severity: VoiceDiagnostic['severity'],
    code: VoiceCode,
    token: VoiceToken | undefined,
    message: string,
    hints: Hints,
  ): void {
    this.diagnostics.push({ code, severity, message, ...(token?.location && { location: token.location }), ...hints });
  }
}

type Hints = Pick<VoiceDiagnostic, 'why' | 'help' | 'didYouMean'>;
