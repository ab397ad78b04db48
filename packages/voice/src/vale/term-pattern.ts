import { compileLexicon } from '../lexicon/lexicon.js';
import { arabicStems, type ArabicStem } from '../lexicon/arabic-forms.js';
import { englishForms } from '../lexicon/english-forms.js';
import { escapePattern } from '../lexicon/phrase-automaton.js';
import { optionalSigns } from '../text/arabic-letters.js';
import type { PartOfSpeech, Term } from '../types.js';

/** Between two words of a phrase. */
const joint = String.raw`[\s\u00A0-]+`;
const otherWord = String.raw`[\p{L}\p{M}\p{N}'’]+`;
const signs = `[${optionalSigns}]*`;
const spellings: Readonly<Record<string, string>> = { ا: '[اأإآٱ]', ي: '[يى]', ه: '[هة]' };
/** What may come before a stem: and, so; with, like, for; the. */
const prefix = `(?:[وف]${signs})?(?:(?:[بك]${signs})?ا${signs}ل${signs}|ل${signs}ل${signs}|[بكل]${signs})?`;
const shortPrefix = `(?:[وف]${signs})?(?:[بك]${signs})?(?:ا${signs}ل${signs}|ل${signs}ل${signs})?`;
const future = `(?:[وف]${signs})?س${signs}`;
const shortestStem = 2;

/** The start of a pattern and its end: the term is no part of a longer word. */
const [before, after] = [String.raw`(?<![\p{L}\p{M}\p{N}])`, String.raw`(?![\p{L}\p{M}\p{N}])`];

/**
 * A pattern that finds what the lexicon finds of one avoided term: its forms, with gaps, not inside of an exception.
 *
 * @param avoided one of the avoided terms or listed forms
 * @param language a BCP 47 tag
 */
export function termPattern(avoided: string, term: Term, language: string): string {
  const { language: short } = new Intl.Locale(language);
  const phrase = (text: string, pos?: PartOfSpeech) => phrasePattern(text, short, pos);
  const exceptions = (term.except?.[language] ?? []).flatMap((each) =>
    exceptionPattern(each, avoided, language, phrase),
  );
  return `${before}${exceptions.join('')}(?:${phrase(avoided, term.pos)})${after}`;
}

function phrasePattern(text: string, language: string, pos: PartOfSpeech | undefined): string {
  if (!/^[\p{L}\p{M}\p{N}\s\u0640'’…-]+$/u.test(text)) return escapePattern(text.trim());
  const parts = text.split('…').map((part) => part.split(/[\s-]+/u).filter(Boolean));
  const isInPhrase = parts.flat().length > 1;
  const words = (list: readonly string[]) =>
    list.map((word) => wordPattern(word, language, isInPhrase, pos)).join(joint);
  return parts
    .filter(({ length }) => length > 0)
    .map(words)
    .join(`(?:${joint}${otherWord}){0,3}${joint}`);
}

function wordPattern(word: string, language: string, isInPhrase: boolean, pos: PartOfSpeech | undefined): string {
  if (language === 'ar' && /\p{Script=Arabic}/u.test(word)) return arabicPattern(arabicStems(word, isInPhrase, pos));
  if (language !== 'en') return escapePattern(word);
  const forms = englishForms(word.toLowerCase(), pos).toSorted((one, other) => other.length - one.length);
  return `(?:${forms.map(escapePattern).join('|')})(?:['’]s)?`;
}

/** Stems of one word have the same endings, so these are written once. */
function arabicPattern(stems: readonly ArabicStem[]): string {
  const all = new Map<ReadonlySet<string>, ArabicStem[]>();
  for (const each of stems) all.set(each.endings, [...(all.get(each.endings) ?? []), each]);
  const parts = [...all].map(([endings, own]) => {
    const after = [...endings].toSorted((one, other) => other.length - one.length).map(endingPattern);
    const start = own.every(({ stem }) => stem.length > shortestStem) ? prefix : shortPrefix;
    const letters = own.map(({ stem }) => lettersPattern(stem));
    return `(?:${own[0]!.isVerb ? `(?:${future}|${start})` : start})(?:${letters.join('|')})(?:${after.join('|')})`;
  });
  return `(?:${parts.join('|')})`;
}

const lettersPattern = (letters: string): string =>
  Array.from(letters, (letter) => `${spellings[letter] ?? escapePattern(letter)}${signs}`).join('');

/** A ة at the end of a word is no ه. */
const endingPattern = (ending: string): string =>
  ending.endsWith('ه') ? `${lettersPattern(ending.slice(0, -1))}ه${signs}` : lettersPattern(ending);

/** A lookahead that fails where the avoided term is in the exception. */
function exceptionPattern(
  exception: string,
  avoided: string,
  language: string,
  phrase: (text: string) => string,
): string[] {
  const alone: Term = { name: 'term', prefer: {}, avoid: { [language]: [avoided] } };
  const [match] = compileLexicon([alone], language).find(exception);
  if (!match) return [];
  const start = exception.slice(0, match.start).trim();
  const rest = `${phrase(exception.slice(match.start).trim())}${after}`;
  return [start === '' ? `(?!${rest})` : `(?!(?<=${before}${phrase(start)}${joint})${rest})`];
}
