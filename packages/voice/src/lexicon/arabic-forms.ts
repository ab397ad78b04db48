import { optionalSigns } from '../text/arabic-letters.js';
import { foldArabic } from '../text/fold-arabic.js';
import type { PartOfSpeech } from '../types.js';

/**
 * How one word of an Arabic term varies. A word of a text is a form of it if the word is a prefix, the stem, and an ending
 * that the stem allows.
 */
export interface ArabicStem {
  readonly stem: string;
  readonly endings: ReadonlySet<string>;
  /** Whether `s` of the future may come before it. */
  readonly isVerb: boolean;
  /** Whether it is a word of a phrase, so that the others show that it is the same after و and ف: ولا مثيل له. */
  readonly isInPhrase?: boolean;
}

/** Pronouns after a noun. ي (my) is left out: the same letters are an adjective (تفاعل, تفاعلي: interactive). */
const pronouns = ['ك', 'كما', 'كم', 'كن', 'ه', 'ها', 'هما', 'هم', 'هن', 'نا'];
const after = (...starts: string[]) => starts.flatMap((start) => pronouns.map((pronoun) => start + pronoun));

/** Of a noun that ends with a consonant: bare, tanwin with its alef, pronouns, dual, regular plurals. */
const noun = ['', 'ا', ...pronouns, 'ان', 'ين', 'ون', 'ات', ...after('ات')];
/** Of a person or thing named by a participle (متابع): also before another noun (متابعو الصفحة), and its feminine. */
const participle = [...noun, 'و', 'ي', ...after('و', 'ي', 'ت'), 'تان', 'تين', 'تا', 'تي'];
/** Of a noun without its ة. */
const taMarbuta = ['ة', 'ه', 'تي', 'تا', 'تان', 'تين', 'ات', ...after('ت', 'ات')];
/** Of a noun without its ى, which is ا before a pronoun: محتوى, محتواكم. */
const alefMaqsura = ['ي', 'اي', 'يان', 'يين', ...after('ا')];
/** Of a noun without its ء, which has a seat before a pronoun: أعضاء, أعضاؤنا, أعضائنا. */
const hamza = ['ء', 'ءا', 'ئي', 'ءات', ...after('ء', 'ئ', 'ؤ')];
const vowel = ['', ...pronouns];
/** Of a command or a verb: to a woman, to several, past forms, and their objects. */
const verb = ['', 'ي', 'وا', 'ن', 'ت', 'تم', 'نا', 'ون', 'ين', 'ان', 'ا', 'ني', ...after('', 'و', 'ي')];

const sets = {
  noun: new Set(noun),
  participle: new Set(participle),
  taMarbuta: new Set(taMarbuta),
  alefMaqsura: new Set(alefMaqsura),
  hamza: new Set(hamza),
  vowel: new Set(vowel),
  verb: new Set([...verb, ...noun]),
  loose: new Set([...verb, ...participle]),
};

const shadda = '\u0651';
/** Tatweel, and vowel signs but that of a doubled letter. */
const exceptShadda = new RegExp(String.raw`(?!${shadda})[${optionalSigns}]`, 'gu');

/** Every ending that some stem allows, longest last. */
const endings = [...new Set(Object.values(sets).flatMap((set) => [...set]))].toSorted((a, b) => a.length - b.length);
const longestEnding = endings.at(-1)!.length;
const isEnding = new Set(endings);

const article = 'ال';
/** And, so; with, like, for; the. `for` and `the` are written لل. */
const prefixes = ['', 'و', 'ف'].flatMap((and) =>
  ['', 'ب', 'ك', 'ل'].flatMap((by) => [and + by, and + (by === 'ل' ? 'لل' : by + article)]),
);
/** Before verbs: will. */
const future = ['س', 'وس', 'فس'];
const longestPrefix = Math.max(...prefixes.map(({ length }) => length));
const isPrefix = new Set(prefixes);
const isFuture = new Set(future);

/** Shorter stems take no prefix but the article: فهم is a word, not "so" and هم. */
const shortestStem = 2;

/**
 * The stems of one word of a term. A word of a phrase takes more endings than a word alone: the other words show that it is
 * the same (انضمي الآن).
 *
 * @param word as it is written in the lexicon
 * @param pos without it, a word may be a noun or a verb by its look
 */
export function arabicStems(word: string, isInPhrase: boolean, pos?: PartOfSpeech): ArabicStem[] {
  const stems = stemsOf(word, isInPhrase, pos);
  return isInPhrase ? stems.map((stem) => ({ ...stem, isInPhrase })) : stems;
}

function stemsOf(word: string, isInPhrase: boolean, pos?: PartOfSpeech): ArabicStem[] {
  const letters = word.replaceAll(exceptShadda, '');
  const bare = withoutArticle(letters.replaceAll(shadda, ''));
  const stem = foldArabic(bare).text;
  const last = bare.at(-1);
  if (last === 'ة') return [{ stem: stem.slice(0, -1), endings: sets.taMarbuta, isVerb: false }];
  if (last === 'ى') return [{ stem: stem.slice(0, -1), endings: sets.alefMaqsura, isVerb: false }];
  if (bare.endsWith('اء')) return [{ stem: stem.slice(0, -1), endings: sets.hamza, isVerb: false }];
  if (last === 'ا') return [{ stem, endings: sets.vowel, isVerb: false }];
  const asNoun = { stem, endings: isParticiple(stem) ? sets.participle : sets.noun, isVerb: false };
  if (pos === 'noun') return [asNoun];
  if (isInPhrase) return [stem, ...persons(stem)].map((each) => ({ stem: each, endings: sets.loose, isVerb: true }));
  if (pos === 'verb' || isCommand(letters))
    return [stem, ...persons(stem)].map((each) => ({ stem: each, endings: sets.verb, isVerb: true }));
  return [asNoun, ...persons(stem).map((each) => ({ stem: each, endings: sets.verb, isVerb: true }))];
}

function withoutArticle(word: string): string {
  return word.startsWith(article) && word.length >= article.length + 3 ? word.slice(article.length) : word;
}

/** مستخدم, متابع: begins with م, has no vowel letter at its end, and is longer than a place (مكتب). */
const isParticiple = (stem: string): boolean => /^م.{3,}[^يواه]$/u.test(stem) || /^مت.{2}[^يواه]?$/u.test(stem);

/** اشترك, انضم: alef without hamza and no second alef; سجّل: a doubled middle letter. */
const isCommand = (letters: string): boolean =>
  /^ا[^اأإآةىء]{3,5}$/u.test(letters.replaceAll(shadda, '')) || /^[^اأإآ][^اأإآ]\u0651[^اأإآةى]$/u.test(letters);

/** نراقب is a verb, or a noun that its other persons are no words of: يراقب, تراقب, أراقب. */
function persons(stem: string): string[] {
  if (!/^ن.{3,}$/u.test(stem)) return [];
  return ['ن', 'ي', 'ت', 'ا'].map((first) => first + stem.slice(1));
}

/** A word of a text, folded; a ة at its end stays: جمهورة is no form of جمهور, and جمهوره is. */
export function foldForReading(word: string): string {
  const folded = foldArabic(word).text;
  return endsInTaMarbuta.test(word) ? `${folded.slice(0, -1)}ة` : folded;
}
const endsInTaMarbuta = new RegExp(`ة[${optionalSigns}]*$`, 'u');

/**
 * Calls back with every way to read a word as prefix, stem and ending. The number of calls has a bound that does not depend
 * on the lexicon.
 *
 * @param word folded by `foldForReading`
 */
export function eachArabicReading(
  word: string,
  onReading: (stem: string, ending: string, prefix: string) => void,
): void {
  const mostPrefix = Math.min(longestPrefix, word.length - 1);
  for (let start = 0; start <= mostPrefix; start += 1) {
    const prefix = word.slice(0, start);
    if (!isPrefix.has(prefix) && !isFuture.has(prefix)) continue;
    for (let end = word.length; end > start && end >= word.length - longestEnding; end -= 1) {
      const ending = word.slice(end);
      if (isEnding.has(ending)) onReading(word.slice(start, end), ending, prefix);
    }
  }
}

/** Whether a reading is a form of a stem. */
export function allowsReading(
  { stem, endings: own, isVerb, isInPhrase = false }: ArabicStem,
  ending: string,
  prefix: string,
): boolean {
  if (!own.has(ending)) return false;
  if (isFuture.has(prefix)) return isVerb;
  if (isInPhrase && (prefix === 'و' || prefix === 'ف')) return true;
  return stem.length > shortestStem || prefix === '' || prefix.endsWith(article) || prefix.endsWith('لل');
}
