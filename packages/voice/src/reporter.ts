import type { ExtensionPath, Suggest, VoiceDiagnostic, VoiceToken } from './types.js';

interface Entry {
  readonly title: string;
  readonly severity: VoiceDiagnostic['severity'];
  readonly why: string;
  readonly fix: string;
}

/** Every problem this package can name. The list is data, so that the docs explain exactly these. */
export const voiceCodes = {
  'WS-V001': {
    title: 'Words of another shape',
    severity: 'error',
    why: 'The wording lives in the extension of its token, in a shape that components can read; `$value` only counts its revisions.',
    fix: 'Write the extension `org.wusum` beside the `$value`, whole: a brand replaces it whole.',
  },
  'WS-V002': {
    title: 'Wording missing in one language',
    severity: 'error',
    why: 'Both languages are read; a gap would be filled by nobody.',
    fix: 'Write it in the language that is missing: a wording of its own, not a translation.',
  },
  'WS-V003': {
    title: 'Plural form missing',
    severity: 'error',
    why: 'The language has a form for these numbers (CLDR), and the message would have no text for them.',
    fix: 'Write the form.',
  },
  'WS-V004': {
    title: 'Plural form that is never used',
    severity: 'warning',
    why: 'No number takes this form in the language, so nobody will ever read it.',
    fix: 'Leave it out.',
  },
  'WS-V005': {
    title: 'Languages use different placeholders',
    severity: 'error',
    why: 'The component gives the same values whichever language is read.',
    fix: 'Use the same placeholder names in both wordings.',
  },
  'WS-V006': {
    title: 'Plural form hides its number',
    severity: 'warning',
    why: 'A form that answers several numbers leaves the reader in doubt which one is meant.',
    fix: 'Show the number by its placeholder.',
  },
  'WS-V007': {
    title: 'Brace without a placeholder',
    severity: 'error',
    why: 'A placeholder is a name in one pair of braces; a lone brace would be shown to the reader.',
    fix: 'Write `{name}`, or leave the brace out.',
  },
  'WS-V008': {
    title: 'Tone out of its scale',
    severity: 'error',
    why: 'A tone stands between two words: -1 is wholly the first, 1 wholly the second. All four dimensions are needed.',
    fix: 'Give each dimension a number from -1 to 1.',
  },
  'WS-V009': {
    title: 'A term that the brand avoids',
    severity: 'warning',
    why: 'The lexicon of the brand says another word for it.',
    fix: 'Write the preferred word.',
  },
  'WS-V010': {
    title: 'A wording shouts',
    severity: 'warning',
    why: 'Capitals and exclamation marks raise the voice; capitals carry nothing in Arabic.',
    fix: 'Write it in sentence case, with as many exclamation marks as the mechanics allow.',
  },
  'WS-V011': {
    title: 'Arabic wording without Arabic',
    severity: 'warning',
    why: 'A wording without a letter of its script was most likely left untranslated.',
    fix: 'Write it in Arabic.',
  },
  'WS-V012': {
    title: 'Unknown group of voice',
    severity: 'error',
    why: 'Nothing reads words that stand outside of the known groups.',
    fix: 'Move the token to one of the groups.',
  },
} as const satisfies Readonly<Record<string, Entry>>;
export type VoiceCode = keyof typeof voiceCodes;

interface Hints extends Pick<VoiceDiagnostic, 'why' | 'fix' | 'didYouMean'> {
  /** Where in the extension of the token; the value of the token without it. */
  readonly at?: ExtensionPath;
  /** Whether it is the key that is wrong, and not what stands under it. */
  readonly isKey?: boolean;
}

/** Collects problems while tokens are read, all of them, in the order of the tokens. */
export class Report {
  readonly diagnostics: VoiceDiagnostic[] = [];

  /** @param suggest finds names that were probably meant; without it none are named */
  constructor(readonly suggest: Suggest = () => undefined) {}

  /** Puts down a problem of the table. Hints are what is known better here than in the table. */
  add(
    code: VoiceCode,
    token: VoiceToken | undefined,
    message: string,
    { at, isKey, didYouMean, ...hints }: Hints = {},
  ): void {
    const { severity, why, fix } = voiceCodes[code];
    const inside = at && token?.extensionPlace?.(at, isKey ? 'key' : 'value');
    const location = inside ?? token?.location;
    this.diagnostics.push({
      code,
      severity,
      message,
      ...(location && { location }),
      why,
      fix: fix,
      ...hints,
      ...(didYouMean !== undefined && { didYouMean }),
    });
  }
}
