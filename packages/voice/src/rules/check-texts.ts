import type { WordsText } from '../messages/read-words.js';
import { compileLexicon, type Lexicon } from '../lexicon/lexicon.js';
import type { VoiceReporter } from '../reporter.js';
import { findShouting } from '../text/find-shouting.js';
import type { Mechanic, Term } from '../types.js';

/** Checks every text against the lexicon and mechanics of the brand. */
export function checkTexts(
  texts: readonly WordsText[],
  lexicon: readonly Term[],
  mechanics: readonly Mechanic[],
  reporter: VoiceReporter,
): void {
  const allowed = mechanics.find(({ name }) => name === 'exclamation')?.limit ?? 1;
  const compiled = new Map<string, Lexicon>();
  for (const text of texts) {
    const { language } = text;
    if (!compiled.has(language)) compiled.set(language, compileLexicon(lexicon, language));
    checkTerms(text, compiled.get(language)!, reporter);
    checkShouting(text, allowed, reporter);
    checkScript(text, reporter);
  }
}

function checkTerms({ token, language, text, location }: WordsText, lexicon: Lexicon, reporter: VoiceReporter) {
  for (const { found, avoided, term } of lexicon.find(text)) {
    const why = term.why?.[language];
    const swap = term.swap?.[language]?.[avoided];
    const instead = swap ?? new Intl.ListFormat(language, { type: 'unit' }).format(term.prefer[language] ?? []);
    reporter.add('WS-V009', token, `"${token.path}" contains the avoided term "${found}".`, {
      location,
      ...(why !== undefined && { why }),
      ...(instead !== '' && { fix: `Write "${instead}".` }),
    });
  }
}

function checkShouting({ token, text, location }: WordsText, allowed: number, reporter: VoiceReporter): void {
  for (const { kind, found } of findShouting(text, allowed)) {
    const isCapitals = kind === 'capitals';
    const message = isCapitals
      ? `"${token.path}" is in all caps: ${found}`
      : `"${token.path}" has ${found.length} exclamation marks, allowed are ${allowed}.`;
    reporter.add('WS-V010', token, message, {
      location,
      why: isCapitals
        ? 'Text in all caps is hard to read, and many scripts have no capitals.'
        : `The mechanics of the brand limit a text to ${allowed}.`,
      fix: isCapitals ? 'Write in sentence case.' : 'Remove exclamation marks.',
    });
  }
}

/** A text with letters, none of which is of the script of its language. */
function checkScript({ token, language, text, location }: WordsText, reporter: VoiceReporter): void {
  const { script, ofScript } = scriptOf(language);
  const letters = text.replace(/\{[^}]*\}/gu, '');
  if (!ofScript || ofScript.test(letters) || !/\p{L}/u.test(letters)) return;
  const message = `"${token.path}" has no letter of the script ${script}: ${text}`;
  reporter.add('WS-V011', token, message, { location });
}

const scripts = new Map<string, { readonly script: string; readonly ofScript: RegExp | undefined }>();

/** The script of a language. Remembered, as there may be thousands of texts in one language. */
function scriptOf(language: string): { readonly script: string; readonly ofScript: RegExp | undefined } {
  let found = scripts.get(language);
  if (found === undefined) {
    const script = new Intl.Locale(language).maximize().script ?? '';
    found = { script, ofScript: scriptPattern(script) };
    scripts.set(language, found);
  }
  return found;
}

/** `undefined` for scripts that are several scripts in Unicode, such as Jpan. */
function scriptPattern(script: string): RegExp | undefined {
  try {
    return new RegExp(`\\p{Script=${script}}`, 'u');
  } catch {
    return undefined;
  }
}
