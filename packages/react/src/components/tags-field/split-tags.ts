import { foldForSearch } from '../../engines/search-text.js';

/** What ends a tag: a comma of any script, a semicolon, a tab, a new line. */
const ENDS = /[,،，、;؛\t\r\n]+/u;

/** Whether a text has the end of a tag in it. */
export const hasEnd = (text: string): boolean => ENDS.test(text);

/** The tags in a text, without spaces around them. */
export const splitTags = (text: string): string[] =>
  text
    .split(ENDS)
    .map((each) => each.trim().replaceAll(/\s+/g, ' '))
    .filter(Boolean);

export interface Added {
  readonly tags: readonly string[];
  /** Texts that are there already, folded: vowel signs and hamza make no other tag. */
  readonly duplicates: readonly string[];
  /** Texts that are more than the largest number. */
  readonly rest: readonly string[];
}

/** Adds texts to tags. @param max the largest number of tags */
export function addTags(tags: readonly string[], texts: readonly string[], max = Infinity): Added {
  const known = new Set(tags.map(foldForSearch));
  const result = [...tags];
  const duplicates: string[] = [];
  const rest: string[] = [];
  for (const text of texts) {
    const folded = foldForSearch(text);
    if (known.has(folded)) duplicates.push(text);
    else if (result.length >= max) rest.push(text);
    else {
      known.add(folded);
      result.push(text);
    }
  }
  return { tags: result, duplicates, rest };
}
