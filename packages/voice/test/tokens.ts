import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VoiceToken } from '../src/types.js';

/** The tokens of the repository. Brands are read from the folder, so no test names one. */
const root = join(import.meta.dirname, '../../../tokens');
export const brands = readdirSync(join(root, 'brands'));

const read = (file: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(root, file), 'utf8')) as Record<string, unknown>;

const groups: Readonly<Record<string, string>> = {
  traits: 'trait',
  lexicon: 'term',
  metaphors: 'metaphor',
  mechanics: 'mechanic',
  situations: 'situation',
  channels: 'channel',
  rituals: 'ritual',
  samples: 'sample',
};

/** The tokens of the content of one brand: the shared ones, overridden by those of the brand. Without one, the shared ones. */
export function contentOf(brand?: string): VoiceToken[] {
  const found = new Map<string, VoiceToken>();
  for (const folder of brand === undefined ? ['content'] : ['content', `brands/${brand}`]) {
    for (const language of ['en', 'ar']) {
      for (const [key, value] of Object.entries(read(`${folder}/words.${language}.json`))) {
        const path = `words.${language}.${key}`;
        if (!key.startsWith('$')) found.set(path, { path, value });
      }
    }
    for (const [name, value] of Object.entries(read(`${folder}/brand.json`)))
      found.set(`brand.${name}`, { path: `brand.${name}`, value });
    for (const [name, entries] of Object.entries(read(`${folder}/voice.json`))) {
      if (name.startsWith('$')) continue;
      const group = groups[name] ?? name;
      for (const [key, value] of Object.entries(entries as object)) {
        const { description: _, ...entry } = value as Record<string, unknown>;
        const path = `voice.${group}.${key}`;
        found.set(path, { path, value: typeof value === 'object' ? entry : (value as unknown) });
      }
    }
  }
  for (const [key, value] of Object.entries(read('content/messages.json')))
    if (!key.startsWith('$')) found.set(`messages.${key}`, { path: `messages.${key}`, value });
  return [...found.values()];
}

/** The keys of `messages.json`. */
export const messageKeys = Object.keys(read('content/messages.json')).filter((key) => !key.startsWith('$'));

/** The keys of the words of a brand in its own file, without those that are there for a form of address. */
export const ownKeys = (brand: string, language: string): string[] =>
  Object.entries(read(`brands/${brand}/words.${language}.json`))
    .filter(([key, text]) => !key.startsWith('$') && !String(text).includes('{address, select'))
    .map(([key]) => key);
