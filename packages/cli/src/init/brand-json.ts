import { parseSource, TokenReporter, type JsonNode } from '@wusum/dtcg';
import { printJson } from '../output/print-json.js';
import { applyEdits, lineStart, rangeOf } from '../words/edit-json.js';

type ByLanguage = Readonly<Record<string, unknown>>;
type BrandJson = Readonly<Record<string, unknown>>;

/** Members of `brand.json` with an entry for each language. */
const byLanguage = ['names', 'languages', 'address'] as const;

/** The text of a `brand.json` with these languages only, in this order. */
export function withLanguages(text: string, languages: readonly string[]): string {
  const brand = JSON.parse(text) as BrandJson;
  const changed = byLanguage.flatMap((member) => {
    const entries = brand[member] as ByLanguage | undefined;
    if (entries === undefined) return [];
    const kept = languages.flatMap((language) =>
      Object.hasOwn(entries, language) ? [[language, entries[language]]] : [],
    );
    return [[member, Object.fromEntries(kept) as ByLanguage]];
  });
  return printJson({ ...brand, ...(Object.fromEntries(changed) as BrandJson) });
}

/** The languages that a `brand.json` lists; `undefined` if it has those of the shared file. */
export function languagesIn(text: string): readonly string[] | undefined {
  const { languages } = JSON.parse(text) as { languages?: ByLanguage };
  return languages && Object.keys(languages);
}

/**
 * The text of a `brand.json` with one more language, the last one. Its locale is the language alone, and its name is that
 * of CLDR with a capital letter. All other lines stay.
 *
 * @param shared text of the shared file, whose languages a brand without a list of its own keeps
 */
export function addLanguage(text: string, language: string, shared?: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' }).of(language);
  const formats = { locale: language, ...(name !== undefined && { name: capitalised(name, language) }) };
  const brand = JSON.parse(text) as BrandJson;
  const last = lastLanguage(parseSource('brand.json', text, new TokenReporter()));
  if (last === undefined) {
    const { languages } = JSON.parse(shared ?? '{}') as { languages?: ByLanguage };
    return printJson({ ...brand, languages: { ...languages, [language]: formats } });
  }
  const { start, end } = rangeOf(text, last.location);
  const member = `"${language}": ${printJson(formats).trim()}`;
  return applyEdits(text, [{ start: end, end, text: `,${lineStart(text, start)}${member}` }]);
}

/** The value of the last language; `undefined` without one. */
function lastLanguage(root: JsonNode | undefined): JsonNode | undefined {
  const languages = root?.kind === 'object' ? root.members.get('languages')?.node : undefined;
  return languages?.kind === 'object' ? [...languages.members.values()].at(-1)?.node : undefined;
}

function capitalised(name: string, language: string): string {
  const [first = ''] = name;
  return `${first.toLocaleUpperCase(language)}${name.slice(first.length)}`;
}
