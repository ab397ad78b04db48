import type { Localized } from '@wusum/voice';
import { isRecord } from '@wusum/dtcg/internal';
import type { Permutation } from '@wusum/dtcg';
import type { LanguageRecord } from './languages.js';
import { scriptNameOf } from './theme-css/script-languages.js';

/** The content token with the names of a brand: language → `{ written, … }`. */
export const brandNames = 'brand.names';

/**
 * The written names of a brand by language, in the order of the file. A language without a name has none.
 */
export function writtenNames(permutation: Permutation): Localized {
  const names = permutation.tokens.get(brandNames)?.value;
  return Object.fromEntries(
    Object.entries(isRecord(names) ? names : {}).flatMap(([language, name]): [string, string][] => {
      const written = isRecord(name) ? name['written'] : undefined;
      return typeof written === 'string' ? [[language, written]] : [];
    }),
  );
}

/** The name in a language: its own, or one in the same script. */
export function nameIn(names: Localized, language: string): string | undefined {
  const sameScript = Object.keys(names).find((other) => scriptNameOf(other) === scriptNameOf(language));
  return names[language] ?? names[sameScript ?? ''];
}

/**
 * The names of a mark: that of the first language in each script, or of the first language.
 *
 * @param otherwise for a brand without names
 */
export function namesByScript(
  names: Localized,
  languages: readonly LanguageRecord[],
  otherwise: string,
): Readonly<Record<'latin' | 'arabic', string>> {
  const nameOf = (script: string): string => {
    const language = languages.find((one) => one.script === script) ?? languages[0];
    return nameIn(names, language?.id ?? '') ?? otherwise;
  };
  return { latin: nameOf('latin'), arabic: nameOf('arabic') };
}

/** The name of a brand for people who read code: the first of its names, or its id without any. */
export function brandTitle(id: string, permutation: Permutation): string {
  return Object.values(writtenNames(permutation))[0] ?? id;
}
