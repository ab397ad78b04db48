import type { BrandVoice, MessageNote, Texts } from '../brand-voice.js';
import { createPhraseAutomaton, type PhraseAutomaton } from '../lexicon/phrase-automaton.js';
import type { WordsText } from '../messages/read-words.js';
import { readingsOf } from '../messages/readings.js';
import type { VoiceReporter } from '../reporter.js';
import type { VoiceToken } from '../types.js';

/** The key of a message: `words.en.action.close` has the key `action.close`. */
export const keyOf = ({ path }: VoiceToken): string => path.split('.').slice(2).join('.');

/** Characters that a reader sees: no vowel signs, no values of arguments. */
export const lengthOf = (text: string): number => Array.from(text.replace(/\{[^}]*\}|\p{M}/gu, '').trim()).length;

/**
 * Checks each message against what `messages.json` declares: an expected word and a length in every text that it can be,
 * and no figure of speech outside of moments.
 *
 * @param words tokens by `<language>.<key>`
 * @param texts the texts of the messages with their places
 */
export function checkTiers(
  words: ReadonlyMap<string, VoiceToken>,
  texts: readonly WordsText[],
  voice: BrandVoice,
  reporter: VoiceReporter,
): void {
  for (const [language, messages] of Object.entries(voice.messages)) {
    const expected = createPhraseAutomaton(
      Object.entries(voice.notes).flatMap(([key, { expects }]) => phrases(expects, language, key)),
      language,
    );
    for (const [key, { expects, max }] of Object.entries(voice.notes)) {
      const message = messages[key];
      const token = words.get(`${language}.${key}`);
      if (message === undefined || token === undefined) continue;
      checkPlain(token, voice.notes[key]!, language, reporter);
      const readings = (expects?.[language] ?? max?.[language]) ? readingsOf(message) : [];
      checkExpected({ key, token, readings, words: expects?.[language] }, expected, reporter);
      checkLength(token, readings, max?.[language], reporter);
    }
  }
  checkMetaphors(texts, voice, reporter);
}

const phrases = (texts: Texts | undefined, language: string, value: string): (readonly [string, string])[] =>
  (texts?.[language] ?? []).map((phrase) => [phrase, value] as const);

interface Expected {
  readonly key: string;
  readonly token: VoiceToken;
  readonly readings: readonly string[];
  readonly words: readonly string[] | undefined;
}

function checkExpected(
  { key, token, readings, words }: Expected,
  automaton: PhraseAutomaton<string>,
  reporter: VoiceReporter,
): void {
  if (words === undefined) return;
  const without = readings.find((text) => !automaton.find(text).some(({ value }) => value === key));
  if (without === undefined) return;
  const list = words.map((word) => `"${word}"`).join(', ');
  reporter.add('WS-V021', token, `"${token.path}" has none of the expected words ${list}: ${without}`, {
    fix: `Use one of: ${list}. If another word of the language is as clear, add it to \`expects\` in messages.json.`,
  });
}

function checkLength(
  token: VoiceToken,
  readings: readonly string[],
  max: number | undefined,
  reporter: VoiceReporter,
): void {
  const length = Math.max(0, ...readings.map(lengthOf));
  if (max === undefined || length <= max) return;
  reporter.add('WS-V022', token, `"${token.path}" has ${length} characters; messages.json allows ${max}.`);
}

function checkMetaphors(texts: readonly WordsText[], { notes, metaphors }: BrandVoice, reporter: VoiceReporter): void {
  const automata = new Map<string, PhraseAutomaton<string>>();
  for (const { token, language, text, location } of texts) {
    const note = notes[keyOf(token)];
    if (note === undefined || allowsMetaphors(note, language)) continue;
    if (!automata.has(language)) {
      const all = Object.entries(metaphors).flatMap(([name, own]) => phrases(own, language, name));
      automata.set(language, createPhraseAutomaton(all, language));
    }
    const [first] = automata.get(language)!.find(text);
    if (first === undefined) continue;
    const fact = `"${token.path}" is of the tier ${note.tier} and contains "${text.slice(first.start, first.end)}"`;
    reporter.add('WS-V023', token, `${fact}, a figure of speech (voice.metaphor.${first.value}).`, {
      location,
      ...(takesPlain(note) && { fix: 'Write the plain word, or add `plain` to the message in messages.json.' }),
    });
  }
}

/** A plain text is heard instead of a state. What is seen and used is named by the words that are seen (WCAG 2.5.3). */
const takesPlain = ({ tier }: MessageNote): boolean => tier === 'status';

function checkPlain(token: VoiceToken, note: MessageNote, language: string, reporter: VoiceReporter): void {
  if (takesPlain(note) || note.plain?.[language] === undefined) return;
  const fact = `"${token.path}" is of the tier ${note.tier ?? 'moment'} and has a plain text`;
  reporter.add('WS-V044', token, `${fact}; only messages of the tier status may.`);
}

const allowsMetaphors = (note: MessageNote, language: string): boolean =>
  (note.tier ?? 'moment') === 'moment' || (takesPlain(note) && note.plain?.[language] !== undefined);
