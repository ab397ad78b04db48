import type { Address, BrandVoice, Channel, Orthography, Situation } from '../brand-voice.js';
import {
  toneDimensions,
  type Example,
  type Localized,
  type Mechanic,
  type Term,
  type Tone,
  type Trait,
} from '../types.js';
import { guideWords } from './guide-words.js';
import { promptWords, type PromptWords } from './prompt-words.js';

export interface ExportPromptOptions {
  /** Of the texts that are to be written: a key of the texts of the voice. */
  readonly language: string;
}

/** How far from 0 a tone is before its word is "rather" and "very". */
const steps = { rather: 0.15, very: 0.6 };

/**
 * Writes instructions for a writing assistant, in Markdown: address, tone, traits, lexicon, rules, spelling, situations and
 * channels of a brand in one language, with its examples. Headings are in Arabic or English; texts that the voice has in
 * another language only are left out.
 */
export function exportPrompt(voice: BrandVoice, { language }: ExportPromptOptions): string {
  const words = promptWords(language);
  const write = new Prompt(words, language);
  const sections = [
    `# ${words.title(voice.names[language]?.written)}\n\n${words.task(language)}`,
    section(words.tone, write.tone(voice.tone)),
    section(words.address, write.address(voice.address[language])),
    ...voice.traits.map(write.trait),
    section(words.words, voice.lexicon.flatMap(write.term)),
    section(words.rules, voice.mechanics.flatMap(write.mechanic)),
    section(words.spelling, spellingLines(voice.orthography[language])),
    ...voice.situations.map((situation) => write.situation(situation, voice.tone)),
    section(words.channels, voice.channels.map(write.channel)),
    section(words.never, (voice.address[language]?.never ?? []).map(words.quote)),
  ];
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
}

const section = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `## ${title}\n\n${lines.map((line) => `- ${line}`).join('\n')}`;

const spellingLines = (orthography: Orthography = {}): string[] =>
  Object.values(orthography).map((rule) => (typeof rule === 'string' ? rule : rule.rule));

class Prompt {
  constructor(
    readonly words: PromptWords,
    readonly language: string,
  ) {}

  tone = (tone: Tone): string[] =>
    toneDimensions.map((dimension) => {
      const [first, second] = this.#poles(dimension);
      const value = tone[dimension];
      const strength = Math.abs(value);
      if (strength < steps.rather) return this.words.between(first, second, String(value));
      const degree = strength < steps.very ? 'rather' : 'very';
      return this.words.towards(degree, value < 0 ? first : second, String(value), first, second);
    });

  address = (address: Address | undefined): string[] => {
    if (address === undefined) return [];
    const { words } = this;
    const { speaker, listener, register, dialect, button, invitation } = address;
    const facts: readonly (readonly [string, string | undefined])[] = [
      [words.speaker, speaker],
      [words.reader, listener && [listener.number, listener.gender].map(this.nameOf).join(words.comma)],
      [words.register, this.#text(register)[0]],
      [words.dialect, this.#text(dialect)[0]],
      [words.button, button && this.nameOf(button)],
      [words.invitation, invitation && this.nameOf(invitation)],
    ];
    return facts.flatMap(([name, fact]) => (fact === undefined ? [] : [`${name} ${fact}.`]));
  };

  situation = (situation: Situation, tone: Tone): string => {
    const { words, language } = this;
    const { name, feeling, delta = {}, pattern, examples = [], limits = {}, ...advice } = situation;
    const moved = Object.entries(delta).map(([dimension, step]) => {
      const value = Math.max(-1, Math.min(1, (tone[dimension] ?? 0) + step));
      return `${this.#named(dimension)} ${Number(value.toFixed(2))}`;
    });
    return section(words.situation(this.#named(name)), [
      ...this.#text(feeling).map((text) => `${words.feeling}: ${text}`),
      ...(moved.length === 0 ? [] : [`${words.toneHere}: ${moved.join(words.comma)}`]),
      ...(pattern?.[language] === undefined ? [] : [`${words.order}: ${this.#inOrder(pattern[language])}`]),
      ...this.#advice(advice),
      ...Object.entries(limits).map(([limit, value]) => words.limit(this.nameOf(limit), this.nameOf(String(value)))),
      ...examples.flatMap(this.#example),
    ]);
  };

  channel = ({ name, greeting, signoff, note, ...limits }: Channel): string => {
    const { words } = this;
    const facts = Object.entries(limits).flatMap(([limit, value]) =>
      typeof value === 'object' ? [] : [words.channelFact(this.nameOf(limit), this.nameOf(String(value)))],
    );
    const texts = [
      ...this.#text(greeting).map(words.begins),
      ...this.#text(signoff).map(words.ends),
      ...this.#text(note),
    ];
    return `${this.#named(name)}: ${[...facts, ...texts].join(words.semicolon).replace(/[.…]$/u, '')}.`;
  };

  trait = (trait: Trait): string => {
    const { weAre, weAreNot, meaning, examples = [] } = trait;
    if (weAre[this.language] === undefined) return '';
    return section(weAre[this.language]!, [
      ...this.#text(meaning),
      ...this.#text(weAreNot).map((text) => `${this.words.not}: ${text}`),
      ...this.#advice(trait),
      ...examples.flatMap(this.#example),
    ]);
  };

  term = ({ prefer, avoid, why }: Term): string[] => {
    const { words, language } = this;
    const [avoided, preferred] = [avoid, prefer].map((texts) =>
      (texts[language] ?? []).map(words.quote).join(words.comma),
    );
    if (avoided === '') return [];
    return [[words.term(avoided!, preferred!), ...this.#text(why)].join(' ')];
  };

  mechanic = ({ rule, examples = [] }: Mechanic): string[] => [...this.#text(rule), ...examples.flatMap(this.#example)];

  /** The name of a form, a limit or a value. */
  nameOf = (key: string): string => this.words.names[key] ?? key;

  /** The name that people read, and the key by which files and commands name it. */
  #named(key: string): string {
    const name = guideWords(this.language).names[key];
    return name === undefined ? key : `${name} (${key})`;
  }

  /** The two words of a tone dimension. The second may have hyphens: enthusiastic-matter-of-fact. */
  #poles(dimension: string): readonly [string, string] {
    const [first = '', second = ''] = guideWords(this.language).names[dimension]?.split(' – ') ?? [];
    if (second !== '') return [first, second];
    const dash = dimension.indexOf('-');
    return [dimension.slice(0, dash), dimension.slice(dash + 1)];
  }

  /** Arrows point on in the direction of the text. */
  #inOrder = (parts: readonly string[]): string =>
    parts.join(new Intl.Locale(this.language).language === 'ar' ? ' ← ' : ' → ');

  #text = (text: Localized | undefined): string[] =>
    text?.[this.language] === undefined ? [] : [text[this.language]!];

  #advice = ({ do: does, dont }: Pick<Situation, 'do' | 'dont'>): string[] => [
    ...(does?.[this.language] ?? []).map((line) => `${this.words.do}: ${line}`),
    ...(dont?.[this.language] ?? []).map((line) => `${this.words.dont}: ${line}`),
  ];

  #example = ({ instead, write }: Example): string[] =>
    this.#text(write).map((right) => this.words.example(instead?.[this.language], right));
}
