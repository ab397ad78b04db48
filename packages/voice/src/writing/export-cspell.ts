import { englishForms } from '../lexicon/english-forms.js';
import type { CheckedVoice } from '../check/types.js';

export interface ExportCspellOptions {
  /** Keys of the texts of the voice: words of all of them are in the list. */
  readonly languages: readonly string[];
  /** Further words: names of the brand and of people. */
  readonly words?: readonly string[];
}

const partsOf = (texts: readonly string[]): string[] => texts.flatMap((text) => text.match(/[\p{L}\p{M}’']+/gu) ?? []);

/**
 * Writes a configuration of CSpell: preferred terms and given words are known, avoided terms of one word are flagged with
 * what to write.
 *
 * @returns the text of a `cspell.json`
 */
export function exportCspell(voice: CheckedVoice, { languages, words = [] }: ExportCspellOptions): string {
  const preferred = voice.lexicon.flatMap(({ prefer }) => languages.flatMap((language) => prefer[language] ?? []));
  const known = new Set(partsOf([...words, ...preferred]));
  const flagged = voice.lexicon.flatMap(({ prefer, avoid, swap, pos, except }) =>
    languages.flatMap((language) =>
      // A word that is right in some phrase would be an error there.
      (except?.[language] === undefined ? (avoid[language] ?? []) : [])
        .filter((word) => /^[\p{L}\p{M}]+$/u.test(word) && !known.has(word))
        .flatMap((word) => {
          const [instead] = [swap?.[language]?.[word] ?? prefer[language]?.[0]];
          const forms = language.startsWith('en') ? englishForms(word.toLowerCase(), pos) : [word];
          return forms
            .filter((form) => !known.has(form))
            .map((form) => (instead === undefined || form !== word ? `!${form}` : `${form}->${instead}`));
        }),
    ),
  );
  const config = {
    $schema: 'https://raw.githubusercontent.com/streetsidesoftware/cspell/main/cspell.schema.json',
    version: '0.2',
    words: [...known].toSorted(),
    flagWords: [...new Set(flagged)].toSorted(),
  };
  return `${JSON.stringify(config, undefined, 2)}\n`;
}
