import type { BrandVoice, Example, Localized, Mechanic, Term, ToneDimension, Trait } from '../types.js';
import { toneDimensions } from '../types.js';

export interface ExportPromptOptions {
  /** The written name of the brand. */
  readonly brand: string;
  /** Of the texts that are to be written: a key of the texts of the voice. */
  readonly language: string;
  /** Phrases that the brand never writes in this language. */
  readonly never?: readonly string[];
}

/** How far from 0 a tone is before its word is "rather" and "very". */
const steps = { rather: 0.15, very: 0.6 };

/**
 * Writes instructions for a writing assistant, in Markdown: tone, traits, lexicon, rules and examples of a brand in one
 * language. Texts that the voice has in another language only are left out.
 */
export function exportPrompt(voice: BrandVoice, { brand, language, never = [] }: ExportPromptOptions): string {
  const sections = [
    `# Writing as ${brand}\n\nWrite in the language "${language}". Copy is written in it, not translated. Keep numbers, names, dates and promises of the source.`,
    section(
      'Tone',
      toneDimensions.map((dimension) => toneLine(dimension, voice.tone[dimension])),
    ),
    ...voice.traits.map((trait) => traitSection(trait, language)),
    section(
      'Words',
      voice.lexicon.flatMap((term) => termLine(term, language)),
    ),
    section(
      'Rules',
      voice.mechanics.flatMap((mechanic) => mechanicLines(mechanic, language)),
    ),
    section(
      'Never write',
      never.map((phrase) => `“${phrase}”`),
    ),
  ];
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
}

const section = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `## ${title}\n\n${lines.map((line) => `- ${line}`).join('\n')}`;

const ends: Readonly<Record<ToneDimension, readonly [string, string]>> = {
  'funny-serious': ['funny', 'serious'],
  'formal-casual': ['formal', 'casual'],
  'respectful-irreverent': ['respectful', 'irreverent'],
  'enthusiastic-matter-of-fact': ['enthusiastic', 'matter-of-fact'],
};

function toneLine(dimension: ToneDimension, value: number): string {
  const [first, second] = ends[dimension];
  const strength = Math.abs(value);
  if (strength < steps.rather) return `Between ${first} and ${second} (${value}).`;
  const degree = strength < steps.very ? 'Rather' : 'Very';
  return `${degree} ${value < 0 ? first : second} (${value}, from -1 ${first} to 1 ${second}).`;
}

function traitSection(trait: Trait, language: string): string {
  const { weAre, weAreNot, meaning, do: does, dont, examples = [] } = trait;
  if (weAre[language] === undefined) return '';
  return section(weAre[language], [
    ...textIn(language, meaning),
    ...(weAreNot[language] === undefined ? [] : [`Not: ${weAreNot[language]}`]),
    ...(does?.[language] ?? []).map((line) => `Do: ${line}`),
    ...(dont?.[language] ?? []).map((line) => `Don’t: ${line}`),
    ...examples.flatMap((example) => exampleLine(example, language)),
  ]);
}

const textIn = (language: string, text: Localized | undefined): string[] =>
  text?.[language] === undefined ? [] : [text[language]];

function exampleLine({ instead, write }: Example, language: string): string[] {
  if (write[language] === undefined) return [];
  return [
    `${instead?.[language] === undefined ? '' : `Instead of “${instead[language]}” `}write “${write[language]}”`,
  ].map((line) => line.charAt(0).toUpperCase() + line.slice(1));
}

function termLine({ prefer, avoid, why }: Term, language: string): string[] {
  const avoided = avoid[language] ?? [];
  if (avoided.length === 0) return [];
  const quoted = (list: readonly string[]) => list.map((word) => `“${word}”`).join(', ');
  const preferred = prefer[language] ?? [];
  const instead = preferred.length === 0 ? '' : ` Write ${quoted(preferred)}.`;
  return [
    `Not ${quoted(avoided)}.${instead}${textIn(language, why)
      .map((reason) => ` ${reason}`)
      .join('')}`,
  ];
}

const mechanicLines = ({ rule, examples = [] }: Mechanic, language: string): string[] => [
  ...textIn(language, rule),
  ...examples.flatMap((example) => exampleLine(example, language)),
];
