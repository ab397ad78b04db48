import type { BrandAnswers } from './brand-files.js';
import { brandFiles } from './brand-files.js';
import { withLanguages } from './brand-json.js';
import { makeResolver } from './resolver-file.js';
import { fitSeeds } from './seeds/fit-seeds.js';
import { readTemplate } from './template.js';

/** The files of `tokens/` of a new project with one brand: path relative to the project → text. */
export async function tokenFiles(brand: BrandAnswers, languages: readonly string[]): Promise<Record<string, string>> {
  const name = brand.names[languages[0]!]!;
  const template = inLanguages(await readTemplate(), languages);
  const added = brandFiles(brand, languages, template);
  const resolver = makeResolver(name, Object.keys({ ...template, ...added }), languages);
  const entry = `${brand.id}.resolver.json`;
  const tokens = {
    ...template,
    ...fitSeeds(brand, added, { files: { ...template, [entry]: resolver }, entry, rules: {} }).files,
  };
  const kept = languages.length === 1 ? withoutOtherScripts(tokens, resolver) : tokens;
  return {
    ...Object.fromEntries(Object.entries(kept).map(([path, text]) => [`tokens/${path}`, text])),
    [`tokens/${entry}`]: resolver,
  };
}

/** Removes the words of other languages, and lists only the chosen ones in `content/brand.json`. */
function inLanguages(template: Record<string, string>, languages: readonly string[]): Record<string, string> {
  const kept = Object.entries(template).filter(([path]) => {
    const language = /^content\/words\.(.+)\.json$/u.exec(path)?.[1];
    return language === undefined || languages.includes(language);
  });
  const files = Object.fromEntries(kept);
  const path = 'content/brand.json';
  if (files[path] !== undefined) files[path] = withLanguages(files[path], languages);
  return files;
}

/** Removes the type scales that the resolver document does not list. */
function withoutOtherScripts(tokens: Record<string, string>, resolver: string): Record<string, string> {
  const isRead = (path: string): boolean => !path.startsWith('script/') || resolver.includes(`"${path}"`);
  return Object.fromEntries(Object.entries(tokens).filter(([path]) => isRead(path)));
}

/** `my-brand` → `My brand`. */
export function titleOf(folder: string): string {
  const words = folder.replaceAll(/[-_.\s]+/gu, ' ').trim();
  return words === '' ? 'Brand' : words.charAt(0).toUpperCase() + words.slice(1);
}
