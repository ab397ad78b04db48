import { isRecord } from '@wusum/dtcg/internal';
import type { Book } from './content.js';

/** The records of content below a path: `voice.trait.` gives each trait with its name. */
export function valuesBelow<Value>({ light }: Book, prefix: string): (readonly [name: string, value: Value])[] {
  return [...light.permutation.tokens].flatMap(([path, { value }]) =>
    path.startsWith(prefix) && isRecord(value) ? [[path.slice(prefix.length), value as Value] as const] : [],
  );
}
