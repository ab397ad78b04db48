/** A part of a phrase with several words: `{world|industry} leading`. An empty one leaves the part out. */
const slot = /\{([^{}]*)\}/u;

/** All phrases of a pattern: one for each choice of its slots. */
export function expandPhrase(pattern: string): string[] {
  const found = slot.exec(pattern);
  if (found === null) return [pattern.replaceAll(/\s+/gu, ' ').trim()];
  const [before, after] = [pattern.slice(0, found.index), pattern.slice(found.index + found[0].length)];
  return found[1]!.split('|').flatMap((choice) => expandPhrase(before + choice + after));
}

/** English compounds are written as two words, with a hyphen or as one: the phrase, and two words of it as one. */
export function withCompound(phrase: string): string[] {
  return /^[a-z]+ [a-z]+$/u.test(phrase) ? [phrase, phrase.replace(' ', '')] : [phrase];
}
