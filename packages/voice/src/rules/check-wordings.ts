import { languages, type Mechanic, type Term } from '../types.js';
import type { Report } from '../report.js';
import { formsOf } from '../messages/inspect-message.js';
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
      for (const { text } of formsOf(entry.wordings[language])) {
        checkTerms(entry, text, language, lexicon, report);
        checkShouting(entry, text, allowed, report);
        if (language === 'ar') checkScript(entry, text, report);
      }
    }
  }
}

function checkTerms(
  entry: MessageEntry,
  text: string,
  language: 'en' | 'ar',
  lexicon: readonly Term[],
  report: Report,
): void {
  for (const term of lexicon) {
    for (const avoided of term.avoid[language]) {
      for (const { found } of findTerm(text, avoided, language)) {
        const instead = language === 'ar' ? term.prefer.ar.join('، ') : term.prefer.en;
        report.add('WS-V009', entry.token, `"${entry.token.path}" says "${found}", which this tribe avoids.`, {
          why: term.why[language],
          help: `Write "${instead}".`,
        });
      }
    }
  }
}

function checkShouting(entry: MessageEntry, text: string, allowed: number, report: Report): void {
  for (const { kind, found } of findShouting(text, allowed)) {
    report.add('WS-V010', entry.token, `"${entry.token.path}" shouts: ${found}`, {
      why:
        kind === 'capitals'
          ? 'Capitals carry nothing in Arabic and read as shouting in English.'
          : `This tribe allows ${allowed} exclamation mark(s) in a text.`,
      help: kind === 'capitals' ? 'Write it in sentence case.' : 'Say it with the words.',
    });
  }
}

function checkScript(entry: MessageEntry, text: string, report: Report): void {
  const letters = text.replace(/\{[^}]*\}/gu, '');
  if (/\p{Script=Arabic}/u.test(letters) || !/\p{L}/u.test(letters)) return;
  report.add('WS-V011', entry.token, `"${entry.token.path}" has an Arabic wording without an Arabic letter: ${text}`, {
    help: 'Write it in Arabic.',
  });
}
