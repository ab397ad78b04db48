import { parseSource, TokenReporter, type JsonNode } from '@wusum/dtcg';
import { applyEdits, insertMember } from '@wusum/dtcg/internal';
import { printJson } from '../output/print-json.js';

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
  const file = 'brand.json';
  const languages = listOf(parseSource(file, text, new TokenReporter()));
  const edit = languages && insertMember(languages, language, formats);
  if (edit !== undefined) return applyEdits({ [file]: text }, [edit]).files[file]!;
  const brand = JSON.parse(text) as BrandJson;
  const { languages: listed } = JSON.parse(shared ?? '{}') as { languages?: ByLanguage };
  return printJson({ ...brand, languages: { ...listed, ...(brand['languages'] as ByLanguage), [language]: formats } });
}

/** The list of languages, if it has one or more. */
function listOf(root: JsonNode | undefined): JsonNode | undefined {
  const languages = root?.kind === 'object' ? root.members.get('languages')?.node : undefined;
  return languages?.kind === 'object' && languages.members.size > 0 ? languages : undefined;
}

function capitalised(name: string, language: string): string {
  const [first = ''] = name;
  return `${first.toLocaleUpperCase(language)}${name.slice(first.length)}`;
}
