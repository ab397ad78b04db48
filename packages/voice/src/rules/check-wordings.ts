import { languages, type ExtensionPath, type Language, type Mechanic, type Term, type VoiceToken } from '../types.js';
import type { Report } from '../report.js';
import { formsOf, placeOf } from '../messages/inspect-message.js';
import type { MessageEntry } from '../messages/read-messages.js';
import { findShouting } from '../text/find-shouting.js';
import { findTerm } from '../text/find-term.js';

/** Holds every wording against the tribe's own lexicon and mechanics. */
export function checkWordings(
  entries: readonly MessageEntry[],
  lexicon: readonly Term[],
  mechanics: readonly Mechanic[],
  report: Report,
): void {
  const allowed = mechanics.find(({ name }) => name === 'exclamation')?.limit ?? 1;
  for (const entry of entries) {
    for (const language of languages) {
      for (const form of formsOf(entry.wordings[language])) {
        const { text } = form;
        const spot: Spot = { token: entry.token, text, at: placeOf(language, form) };
        checkTerms(spot, language, lexicon, report);
        checkShouting(spot, allowed, report);
        if (language === 'ar') checkScript(spot, report);
      }
    }
  }
}

/** One wording, and where it is written. */
interface Spot {
  readonly token: VoiceToken;
  readonly text: string;
  readonly at: ExtensionPath;
}

function checkTerms({ token, text, at }: Spot, language: Language, lexicon: readonly Term[], report: Report): void {
  for (const term of lexicon) {
    const allowed = (term.except?.[language] ?? []).flatMap((phrase) => findTerm(text, phrase, language));
    for (const avoided of term.avoid[language]) {
      for (const { found, start, end } of findTerm(text, avoided, language)) {
        if (allowed.some((phrase) => phrase.start <= start && end <= phrase.end)) continue;
        const instead = language === 'ar' ? term.prefer.ar.join('، ') : term.prefer.en;
        report.add('WS-V009', token, `"${token.path}" says "${found}", which this tribe avoids.`, {
          at,
          why: term.why[language],
          fix: `Write "${instead}".`,
        });
      }
    }
  }
}

function checkShouting({ token, text, at }: Spot, allowed: number, report: Report): void {
  for (const { kind, found } of findShouting(text, allowed)) {
    report.add('WS-V010', token, `"${token.path}" shouts: ${found}`, {
      at,
      why:
        kind === 'capitals'
          ? 'Capitals carry nothing in Arabic and read as shouting in English.'
          : `This tribe allows ${allowed} exclamation mark(s) in a text.`,
      fix: kind === 'capitals' ? 'Write it in sentence case.' : 'Say it with the words.',
    });
  }
}

function checkScript({ token, text, at }: Spot, report: Report): void {
  const letters = text.replace(/\{[^}]*\}/gu, '');
  if (/\p{Script=Arabic}/u.test(letters) || !/\p{L}/u.test(letters)) return;
  report.add('WS-V011', token, `"${token.path}" has an Arabic wording without an Arabic letter: ${text}`, {
    at,
    fix: 'Write it in Arabic.',
  });
}
