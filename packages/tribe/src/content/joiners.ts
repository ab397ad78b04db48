const NON_JOINER = '\u200C';
const JOINER = '\u200D';

/** Letters that join no letter after them: alef, dal, thal, ra, zay, waw, their forms, teh marbuta, hamza. */
const JOINS_NOTHING_AFTER =
  '[\\u0621-\\u0625\\u0627\\u0629\\u062F-\\u0632\\u0648\\u0671-\\u0677\\u0688-\\u0699\\u06C0\\u06C3-\\u06CB\\u06CD\\u06CF\\u06D2\\u06D3\\u06D5\\u06EE\\u06EF]';
const ARABIC_LETTER = '(?=\\p{Script=Arabic})\\p{L}';
const JOINS_AFTER = `(?!${JOINS_NOTHING_AFTER})${ARABIC_LETTER}`;
const ARABIC_MARKS = '[\\u064B-\\u065F\\u0670]*';
/** Scripts of India and its neighbours join two consonants by a virama. */
const VIRAMA = '[\\u094D\\u09CD\\u0A4D\\u0ACD\\u0B4D\\u0BCD\\u0C4D\\u0CCD\\u0D4D\\u0DCA\\u1039\\u17D2\\u1B44\\uA9C0]';
const PICTURE = '\\p{Extended_Pictographic}';

/** What a joiner follows and precedes where it changes what is seen (RFC 5892, A.1 and A.2; UTS #51, ZWJ sequences). */
const afterVirama = new RegExp(`${VIRAMA}$`, 'u');
const afterJoiningLetter = new RegExp(`${JOINS_AFTER}${ARABIC_MARKS}$`, 'u');
const beforeArabicLetter = new RegExp(`^${ARABIC_MARKS}(?!\\u0621)${ARABIC_LETTER}`, 'u');
const afterPicture = new RegExp(`${PICTURE}(?:\\uFE0F|\\p{Emoji_Modifier})?$`, 'u');
const beforePicture = new RegExp(`^${PICTURE}`, 'u');
const beforeLetter = /^\p{L}/u;

/** How far a joiner looks back: a letter and the marks on it. */
const REACH = 16;

/** Offsets of the zero-width joiners and non-joiners of a text that change what is seen. */
export function keptJoiners(text: string): ReadonlySet<number> {
  const kept = new Set<number>();
  for (const { 0: joiner, index } of text.matchAll(/[\u200C\u200D]/gu)) {
    const before = text.slice(Math.max(0, index - REACH), index);
    const after = text.slice(index + 1, index + 1 + REACH);
    if (changesWhatIsSeen(joiner, before, after)) kept.add(index);
  }
  return kept;
}

function changesWhatIsSeen(joiner: string, before: string, after: string): boolean {
  if (afterVirama.test(before)) return beforeLetter.test(after) || joiner === JOINER;
  if (joiner === NON_JOINER) return afterJoiningLetter.test(before) && beforeArabicLetter.test(after);
  if (afterPicture.test(before)) return beforePicture.test(after);
  // The joined form of a single letter, as in the abbreviation of the Hijri era.
  return afterJoiningLetter.test(before) && !beforeArabicLetter.test(after);
}
