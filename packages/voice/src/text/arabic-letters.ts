/** What people exchange in Arabic spelling; letter → the one that comparisons use. */
export const exchangedLetters: Readonly<Record<string, string>> = { ٱ: 'ا', ى: 'ي', ة: 'ه' };

/** Tashkeel, superscript alef and tatweel, which are optional in spelling: ranges of a character class. */
export const optionalSigns = '\\u0640\\u064B-\\u065F\\u0670';
