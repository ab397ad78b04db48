import { printJson } from '../output/print-json.js';
import { seedsFrom, type Components } from './seed.js';

/** The answers about a brand. */
export interface BrandAnswers {
  /** Name of the folder and of the context, such as `clay`. */
  readonly id: string;
  readonly names: { readonly en: string; readonly ar: string };
  readonly seed: Components;
  readonly fonts: { readonly display?: string; readonly text?: string };
}

const key = 'org.wusum';

/** The files of a new brand, by path relative to the token folder. */
export function brandFiles({ id, names, seed, fonts }: BrandAnswers): Record<string, string> {
  const folder = `brands/${id}`;
  const identity = { $type: 'number', $value: 1, $extensions: { [key]: { private: true, names } } };
  const seeds = Object.fromEntries(Object.entries(seedsFrom(seed)).map(([name, color]) => [name, { $value: color }]));
  const families = Object.entries(fonts).filter(([, family]) => family !== undefined);
  const stacks = families.map(([name, family]) => [name, { $value: [family, 'system-ui', 'sans-serif'] }]);
  return {
    [`${folder}/brand.tokens.json`]: printJson({ brand: { identity } }),
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
