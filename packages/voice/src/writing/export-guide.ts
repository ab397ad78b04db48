import type { BrandVoice, Channel, Situation } from '../brand-voice.js';
import { toneDimensions, type Example, type Localized, type Mechanic, type Term, type Trait } from '../types.js';
import { guideWords, type GuideWords } from './guide-words.js';

export interface ExportGuideOptions {
  /** Of the guide: a key of the texts of the voice. */
  readonly language: string;
  /** Of its numbers, as `ar-u-nu-arab`; default: the language. */
  readonly locale?: string;
}

/**
 * Writes the voice of a brand as a page for people, in Markdown: tone, traits, words, rules, situations, channels and rituals,
 * with reasons and examples. Headings are in Arabic or English; texts that the voice has in another language only are left
 * out.
 */
export function exportGuide(voice: BrandVoice, { language, locale = language }: ExportGuideOptions): string {
  const words = guideWords(language);
  const write = new Guide(words, language, locale);
  const review = voice.reviewed[language];
  const sections = [
    `# ${words.title(voice.names[language]?.written ?? '')}`.trimEnd(),
    voice.names[language]?.tagline ?? '',
    review === undefined || review.native === false ? words.notReviewed : words.reviewed(review.by, review.on),
    write.tone(voice),
    ...heading(words.traits, voice.traits.map(write.trait)),
    ...heading(words.words, [write.lexicon(voice.lexicon)]),
    ...heading(words.rules, voice.mechanics.map(write.mechanic)),
    ...heading(words.situations, voice.situations.map(write.situation)),
    ...heading(words.channels, [write.channels(voice.channels)]),
    ...heading(words.rituals, [write.rituals(voice.rituals)]),
    ...heading(words.never, [list((voice.address[language]?.never ?? []).map(words.quote))]),
  ];
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
}

/** A heading and its parts; nothing without parts. */
const heading = (title: string, parts: readonly string[]): string[] => {
  const written = parts.filter((text) => text !== '');
  return written.length === 0 ? [] : [`## ${title}`, ...written];
};

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

/** A table without the columns that have no cell. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const used = head.map((_, column) => rows.some((row) => row[column] !== ''));
  const line = (cells: readonly string[]): string =>
    `| ${cells
      .filter((_, column) => used[column])
      .map((cell) => cell.replaceAll('|', '\\|'))
      .join(' | ')} |`;
  return rows.length === 0 ? '' : [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

class Guide {
  constructor(
    readonly words: GuideWords,
    readonly language: string,
    readonly locale: string,
  ) {}

  tone = ({ tone, evidence }: BrandVoice): string => {
    const number = new Intl.NumberFormat(this.locale, { signDisplay: 'exceptZero' });
    const rows = toneDimensions.map((dimension) => [
      this.nameOf(dimension),
      number.format(tone[dimension]),
      (evidence[dimension]?.[this.language] ?? []).map(this.words.quote).join('<br>'),
    ]);
    return [`## ${this.words.tone}`, table([this.words.tone, '−1 … +1', this.words.write], rows)].join('\n\n');
  };

  trait = ({ weAre, weAreNot, meaning, why, examples, ...advice }: Trait): string => {
    const title = weAre[this.language];
    if (title === undefined) return '';
    const not = weAreNot[this.language];
    return this.#part(title, [
      meaning?.[this.language] ?? '',
      list([
        ...(not === undefined ? [] : [`${this.words.not}: ${not}`]),
        ...this.#advice(advice),
        ...this.#examples(examples),
      ]),
      why?.[this.language] ?? '',
    ]);
  };

  lexicon = (terms: readonly Term[]): string =>
    table(
      [this.words.avoid, this.words.write, this.words.why],
      terms.flatMap(({ prefer, avoid, why }) => {
        const [not, instead] = [avoid, prefer].map((texts) => (texts[this.language] ?? []).join(', '));
        return not === '' ? [] : [[not!, instead!, why?.[this.language] ?? '']];
      }),
    );

  mechanic = ({ rule, examples }: Mechanic): string => {
    const text = rule[this.language];
    return text === undefined ? '' : list([text, ...this.#examples(examples)]);
  };

  situation = ({ name, feeling, pattern, examples, ...advice }: Situation): string =>
    this.#part(this.nameOf(name), [
      list([
        ...this.#text(feeling).map((text) => `${this.words.reader}: ${text}`),
        ...(pattern?.[this.language] ? [`${this.words.order}: ${pattern[this.language]!.join(' · ')}`] : []),
        ...this.#advice(advice),
        ...this.#examples(examples),
      ]),
    ]);

  channels = (channels: readonly Channel[]): string => {
    const { words } = this;
    const number = (value: number | undefined): string =>
      value === undefined ? '' : value.toLocaleString(this.locale);
    return table(
      [words.channels, words.characters, words.sentences, words.greeting, words.signoff, words.note],
      channels.map(({ name, characters, segments, sentences, greeting, signoff, note }) => [
        this.nameOf(name),
        [number(characters), segments === undefined ? '' : `${number(segments)} SMS`].filter(Boolean).join(', '),
        number(sentences),
        ...[greeting, signoff, note].map((text) => this.#text(text).join('')),
      ]),
    );
  };

  rituals = (rituals: Readonly<Record<string, Localized>>): string =>
    list(
      Object.entries(rituals).flatMap(([name, text]) =>
        this.#text(text).map((each) => `${this.nameOf(name)}: ${each}`),
      ),
    );

  nameOf = (key: string): string => {
    const plain = key.replaceAll('-', ' ');
    return this.words.names[key] ?? plain.charAt(0).toLocaleUpperCase(this.language) + plain.slice(1);
  };

  #part = (title: string, parts: readonly string[]): string =>
    [`### ${title}`, ...parts].filter((text) => text !== '').join('\n\n');

  #text = (text: Localized | undefined): string[] =>
    text?.[this.language] === undefined ? [] : [text[this.language]!];

  #advice = ({ do: does, dont }: Pick<Situation, 'do' | 'dont'>): string[] => [
    ...(does?.[this.language] ?? []).map((line) => `${this.words.do}: ${line}`),
    ...(dont?.[this.language] ?? []).map((line) => `${this.words.dont}: ${line}`),
  ];

  #examples = (examples: readonly Example[] = []): string[] =>
    examples.flatMap(({ instead, write }) => {
      const [text] = this.#text(write);
      if (text === undefined) return [];
      const wrong = this.#text(instead).map((each) => `${this.words.instead} ${this.words.quote(each)}: `);
      return [`${wrong.join('')}${this.words.quote(text)}`];
    });
}
