/** Words that have a capital anywhere in a sentence; all others have one in names that Storybook derives from code. */
const properNames = new Set(['Arabic', 'English', 'Latin', 'Enter', 'Escape', 'Tab']);

/** A name in title case as a sentence: `Start And End` → `Start and end`. Abbreviations and proper names stay. */
export const sentenceCase = (name: string): string =>
  name
    .split(' ')
    .map((word, index) =>
      index > 0 && /^\p{Lu}\p{Ll}*$/u.test(word) && !properNames.has(word) ? word.toLowerCase() : word,
    )
    .join(' ');
