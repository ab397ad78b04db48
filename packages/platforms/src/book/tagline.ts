import { isRecord } from '@wusum/dtcg/internal';
import { brandNames } from '../brand-names.js';
import type { Book } from './content.js';

/** The tagline of the brand in the language of the book; its name, if it has none. */
export function taglineOf({ light, language, name }: Book): string {
  const names = light.permutation.tokens.get(brandNames)?.value;
  const own = isRecord(names) ? names[language.id] : undefined;
  const tagline = isRecord(own) ? own['tagline'] : undefined;
  return typeof tagline === 'string' ? tagline : name;
}
