import { languages, type ExtensionPath, type Language, type Mechanic, type Term, type VoiceToken } from '../types.js';
import type { VoiceReporter } from '../reporter.js';
import type { MessageEntry } from '../messages/read-messages.js';
import { findShouting } from '../text/find-shouting.js';
import { findTerm } from '../text/find-term.js';

/** Checks every text against the lexicon and mechanics of the brand. */
export function checkTexts(
  entries: readonly MessageEntry[],
  lexicon: readonly Term[],
  mechanics: readonly Mechanic[],
  reporter: VoiceReporter,
): void {
  const allowed = mechanics.find(({ name }) => name === 'exclamation')?.limit ?? 1;
  for (const entry of entries) {
    for (const language of languages) {
      for (const { text, at } of entry.texts[language]) {
        const spot: Spot = { token: entry.token, text, at };
        checkTerms(spot, language, lexicon, reporter);
        checkShouting(spot, allowed, reporter);
        if (language === 'ar') checkScript(spot, reporter);
      }
    }
  }
}

/** One text and its path in the extension. */
interface Spot {
  readonly token: VoiceToken;
  readonly text: string;
  readonly at: ExtensionPath;
}

function checkTerms(
  { token, text, at }: Spot,
  language: Language,
  lexicon: readonly Term[],
  reporter: VoiceReporter,
): void {
  for (const term of lexicon) {
    const allowed = (term.except?.[language] ?? []).flatMap((phrase) => findTerm(text, phrase, language));
    for (const avoided of term.avoid[language]) {
      for (const { found, start, end } of findTerm(text, avoided, language)) {
        if (allowed.some((phrase) => phrase.start <= start && end <= phrase.end)) continue;
        const instead = language === 'ar' ? term.prefer.ar.join('، ') : term.prefer.en;
        reporter.add('WS-V009', token, `"${token.path}" contains the avoided term "${found}".`, {
          at,
          why: term.why[language],
          fix: `Write "${instead}".`,
        });
      }
    }
  }
}

function checkShouting({ token, text, at }: Spot, allowed: number, reporter: VoiceReporter): void {
  for (const { kind, found } of findShouting(text, allowed)) {
    reporter.add(
      'WS-V010',
      token,
      kind === 'capitals'
        ? `"${token.path}" is in all caps: ${found}`
        : `"${token.path}" has ${found.length} exclamation marks, allowed are ${allowed}.`,
      {
        at,
        why:
          kind === 'capitals'
            ? 'Text in all caps is hard to read, and Arabic has no capitals.'
            : `The mechanics of the brand limit a text to ${allowed}.`,
        fix: kind === 'capitals' ? 'Write in sentence case.' : 'Remove exclamation marks.',
      },
    );
  }
}

function checkScript({ token, text, at }: Spot, reporter: VoiceReporter): void {
  const letters = text.replace(/\{[^}]*\}/gu, '');
  if (/\p{Script=Arabic}/u.test(letters) || !/\p{L}/u.test(letters)) return;
  reporter.add('WS-V011', token, `"${token.path}" has Arabic text without an Arabic letter: ${text}`, {
    at,
  });
}
