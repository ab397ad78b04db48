import { escapePattern } from '../../lexicon/phrase-automaton.js';
import { foldArabic } from '../../text/fold-arabic.js';
import { wordsOfSentences, type Reading } from '../../text/reading.js';
import { commands, isCommandAlone, needShadda, people, verbsOfThings, type Command } from '../words/commands.js';
import { pronounFinder } from './pronouns.js';
import type { AddressPolicy, Rule, RuleFinding } from '../types.js';

/** Command by its folded form to one man. Only the start of a sentence counts: many are also past verbs (شارك) or nouns (تواصل). */
const byForm = new Map(commands.map((command) => [foldArabic(command[0]).text, command]));

/** Phrases that the brand never writes, and commands and pronouns to one man where it speaks to several or names the action. */
export function addressRule(policy: AddressPolicy | undefined): Rule {
  const never = policy?.never?.length ? neverPattern(policy.never) : undefined;
  const pronouns = pronounFinder(policy);
  return function* findAddress(context) {
    const { text, isArabic } = context;
    if (never) yield* phrasesNever(text, never);
    const form = isArabic ? wantedForm(policy) : undefined;
    if (form !== undefined) yield* commandsToOneMan(context, form);
    if (isArabic) yield* pronouns(context);
  };
}

/** As they are written, after و or ف; a phrase that ends with tatweel goes on with the next word (قم بـ: قم بالضغط). */
function neverPattern(phrases: readonly string[]): RegExp {
  const patterns = phrases.map((phrase) => {
    return escapePattern(foldArabic(phrase.trim()).text) + (phrase.trim().endsWith('\u0640') ? '' : afterWord);
  });
  return new RegExp(`${before}[وف]?(?:${patterns.join('|')})`, 'giu');
}
const before = String.raw`(?<![\p{L}\p{M}\p{N}])`;
const afterWord = String.raw`(?![\p{L}\p{M}\p{N}])`;

function* phrasesNever(text: string, pattern: RegExp): Generator<RuleFinding> {
  const folded = foldArabic(text);
  for (const { 0: match, index } of folded.text.matchAll(pattern)) {
    const [start, end] = [folded.offsets[index]!, folded.offsets[index + match.length]!];
    const found = text.slice(start, end).trimEnd();
    yield {
      start,
      end: start + found.length,
      message: { en: `This brand never writes “${found}”.`, ar: `لا تُكتب «${found}» في هذه العلامة.` },
      replacements: [],
      token: 'brand.address',
    };
  }
}

type Form = 'plural' | 'verbal-noun';

/** The form instead of a command to one man; `undefined` if such a command is right. */
function wantedForm(policy: AddressPolicy | undefined): Form | undefined {
  if (policy?.listener?.number === 'plural') return 'plural';
  return policy?.button === 'verbal-noun' && policy.listener === undefined ? 'verbal-noun' : undefined;
}

const isOtherWord = (word: string): boolean => !word.includes('\u0651') && needShadda.has(foldArabic(word).text);

function* commandsToOneMan(reading: Reading, form: Form): Generator<RuleFinding> {
  const { text, words } = reading;
  for (const { first, after } of wordsOfSentences(reading)) {
    if (first === after) continue;
    const [start, end] = [words.starts[first]!, words.ends[first]!];
    const found = text.slice(start, end);
    const command = commandOf(found);
    // In one word تواصل is the noun.
    if (command === undefined || (isVerbalNoun(command) && after - first < 3)) continue;
    if (isPassive(found) || isOtherWord(found) || !isCommand(command, wordsBetween(reading, first + 1, after)))
      continue;
    const right = command[form === 'plural' ? 2 : 3];
    yield {
      start,
      end,
      message: {
        en: `“${found}” is a command to one man; this brand writes “${right}”.`,
        ar: `«${found}» أمر لمفرد مذكّر، وهذه العلامة تكتب «${right}».`,
      },
      replacements: isVerbalNoun(command) ? [] : [right],
      token: 'brand.address',
    };
  }
}

const isVerbalNoun = ([toMan, , , noun]: Command): boolean => toMan === noun;

/** As it is, or after و or ف: واكتب. */
const commandOf = (word: string): Command | undefined =>
  byForm.get(foldArabic(word).text) ?? byForm.get(foldArabic(word.replace(/^[وف](?=[اأإ])/u, '')).text);

/** أُرسل, سُجّل: it was sent. */
const isPassive = (word: string): boolean => /^[وف]?\p{L}\u064F/u.test(word);

/** Words up to the next mark. */
function wordsBetween({ text, words: { starts, ends } }: Reading, first: number, after: number): string[] {
  const found: string[] = [];
  for (let index = first; index < after && /^[\s«"]+$/u.test(text.slice(ends[index - 1], starts[index])); index += 1)
    found.push(text.slice(starts[index], ends[index]));
  return found;
}

/** Nouns that end in ك without being somebody's. */
const notYours = new Set(['ملك', 'بنك', 'سمك', 'سلك', 'فلك', 'شباك', 'مالك', 'مبارك']);

/**
 * Whether a form that may be a past verb is a command here. It is one alone, before an object (an accusative, a ة, a thing
 * with its article), before "us", and in a sentence that speaks to somebody.
 */
function isCommand([toMan]: Command, rest: readonly string[]): boolean {
  const [next] = rest;
  if (next === undefined || isCommandAlone(toMan)) return true;
  if (rest.some((word) => /^.{2,}(?:تك|كم|كما)[\u064B-\u0652]*$/u.test(word))) return true;
  const folded = foldArabic(next).text;
  if (/^(?!ال).{3,}ك$/u.test(folded) && !notYours.has(folded)) return true;
  if (/ة$|[\u064B]ا?$|ا\u064B$/u.test(next) || /^(?:بنا|معنا|الينا|لنا)$/u.test(folded)) return true;
  if (/^(?:الي|من|علي|في|عن|بال.+|لل.+)$/u.test(folded)) return rest.length < 4 || !verbsOfThings.has(toMan);
  return folded.startsWith('ال') && !isSubject(folded, rest[1]) && !verbsOfThings.has(toMan);
}

/**
 * Whether a noun with its article is what did it: people, a nominative ending, or another noun comes after it, which is the
 * object then (غيّر المطر موعد السباق).
 */
function isSubject(noun: string, following: string | undefined): boolean {
  if (people.has(noun) || /^.{5,}ون$/u.test(noun)) return true;
  if (following === undefined) return false;
  return !/^(?:[وفبلك].+|من|في|الي|علي|عن|مع|ثم|او|حتي|قبل|بعد|عند|امام|خلف|فوق|تحت|الان|اليوم|هنا|مره|ما|اذا|ان)$/u.test(
    foldArabic(following).text,
  );
}
