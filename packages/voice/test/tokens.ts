import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VoiceToken } from '../src/types.js';

/** The tokens of the repository. Brands are read from the folder, so no test names one. */
const root = join(import.meta.dirname, '../../../tokens');
export const brands = readdirSync(join(root, 'brands'));

/** One brand's tokens of a category: the contract, overridden by the brand. Only for tokens without aliases. */
export function tokensOf(brand: string, category: string): VoiceToken[] {
  const found = new Map<string, VoiceToken>();
  for (const file of [`semantic/${category}.tokens.json`, `brands/${brand}/${category}.tokens.json`]) {
    for (const token of flatten(JSON.parse(readFileSync(join(root, file), 'utf8')), [], file)) {
      found.set(token.path, { ...found.get(token.path), ...token });
    }
  }
  return [...found.values()];
}

/** Names of the tokens in a file. */
export function namesOf(file: string): string[] {
  return flatten(JSON.parse(readFileSync(join(root, file), 'utf8')), [], file).map(({ path }) => path);
}

export function flatten(group: Record<string, unknown>, path: string[], file: string): VoiceToken[] {
  if ('$value' in group) {
    const extension = (group.$extensions as Record<string, Record<string, unknown>> | undefined)?.['org.wusum'];
    return [
      {
        path: path.join('.'),
        value: group.$value,
        location: { file, line: 1, column: 1 },
        ...(extension && { extension }),
      },
    ];
  }
  return Object.entries(group).flatMap(([name, child]) =>
    name.startsWith('$') ? [] : flatten(child as Record<string, unknown>, [...path, name], file),
  );
}
