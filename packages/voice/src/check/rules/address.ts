import { escapePattern } from '../../lexicon/phrase-automaton.js';
import { foldArabic } from '../../text/fold-arabic.js';
import { wordsOfSentences, type Reading } from '../../text/reading.js';
import { commands, type Command } from '../words/commands.js';
import type { AddressPolicy, Rule, RuleFinding } from '../types.js';

/** Command by its folded form to one man. Some are also past verbs (شارك) or nouns (تواصل): only the start of a sentence counts. */
const byForm = new Map(commands.map((command) => [foldArabic(command[0]).text, command]));

/** Phrases that the brand never writes, and commands to one man where it speaks to several or names the action. */
export function addressRule(policy: AddressPolicy | undefined): Rule {
  const never = policy?.never?.length ? neverPattern(policy.never) : undefined;
  return function* findAddress(context) {
    const { text, isArabic } = context;
    if (never) yield* phrasesNever(text, never);
    const form = isArabic ? wantedForm(policy) : undefined;
    if (form !== undefined) yield* commandsToOneMan(context, form);
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

function* commandsToOneMan(reading: Reading, form: Form): Generator<RuleFinding> {
  const { text, words } = reading;
  for (const { first, after } of wordsOfSentences(reading)) {
    if (first === after) continue;
    const [start, end] = [words.starts[first]!, words.ends[first]!];
    const found = text.slice(start, end);
    const command = byForm.get(foldArabic(found.replace(/^[وف](?=[اأإ])/u, '')).text);
    // In one word تواصل is the noun.
    if (command === undefined || (isVerbalNoun(command) && after - first < 3)) continue;
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
