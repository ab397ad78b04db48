import { printJson } from '../output/print-json.js';
import { seedsFrom, type Components } from './seed.js';
import { schemaAddress } from './template.js';

/** The answers about a brand. */
export interface BrandAnswers {
  /** Name of the folder and of the context, such as `clay`. */
  readonly id: string;
  readonly names: { readonly en: string; readonly ar: string };
  /** Languages, if the brand does not have those of the shared content. */
  readonly languages?: readonly string[];
  readonly seed: Components;
  readonly fonts: { readonly display?: string; readonly text?: string };
}

/** How each offered language writes numbers and dates. */
const formatsOf: Readonly<Record<string, object>> = {
  en: { locale: 'en', name: 'English' },
  ar: { locale: 'ar-u-nu-arab', name: 'العربية' },
};

/** The files of a new brand, by path relative to the token folder. */
export function brandFiles({ id, names, seed, fonts, languages }: BrandAnswers): Record<string, string> {
  const folder = `brands/${id}`;
  const brand = {
    $schema: schemaAddress('brand.schema.json'),
    names: { en: { written: names.en }, ar: { written: names.ar } },
    ...(languages && { languages: Object.fromEntries(languages.map((id) => [id, formatsOf[id]!])) }),
  };
  const seeds = Object.fromEntries(Object.entries(seedsFrom(seed)).map(([name, color]) => [name, { $value: color }]));
  const families = Object.entries(fonts).filter(([, family]) => family !== undefined);
  const stacks = families.map(([name, family]) => [name, { $value: [family, 'system-ui', 'sans-serif'] }]);
  return {
    [`${folder}/brand.json`]: printJson(brand),
    [`${folder}/color.tokens.json`]: printJson({ color: { $type: 'color', seed: seeds } }),
    ...(stacks.length > 0 && {
      [`${folder}/type.tokens.json`]: printJson({
        font: { family: { $type: 'fontFamily', ...(Object.fromEntries(stacks) as Record<string, unknown>) } },
      }),
    }),
  };
}

/** `Clay & Co` → `clay-co`: valid as a folder name and as an attribute value. */
export function brandId(name: string): string {
  const id = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '');
  return id === '' ? 'brand' : id;
}
