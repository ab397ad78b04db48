import { hashOf, type Intent, type JsonValue } from '../../intents/index.js';

/** Groups of the voice whose entries can be added and removed. */
export const lists: readonly string[] = ['trait', 'term', 'situation', 'ritual'];

/** The names of entries: they are parts of paths. */
const namePattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;

/** Why an entry of a list cannot have a name; none if it can. */
export function refusalOf(name: string, taken: readonly string[]): 'form' | 'taken' | undefined {
  if (!namePattern.test(name)) return 'form';
  return taken.includes(name) ? 'taken' : undefined;
}

/** A name that no other entry has: `courage-2`. */
export function copyName(name: string, taken: readonly string[]): string {
  const stem = name.replace(/-\d+$/u, '');
  let number = 2;
  while (taken.includes(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}

/** The intent that adds an entry as a copy of another one, after it: its texts are those of a whole entry from the start. */
export const addCopy = (brand: string, group: string, name: string, from: string, value: JsonValue): Intent => ({
  kind: 'add',
  brand,
  path: `voice.${group}.${name}`,
  value,
  after: `voice.${group}.${from}`,
});

export const removeEntry = (brand: string, path: string, value: JsonValue): Intent => ({
  kind: 'remove',
  brand,
  path,
  base: hashOf(value),
});
