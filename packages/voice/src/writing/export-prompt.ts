import type { Address, BrandVoice, Channel, Situation } from '../brand-voice.js';
import {
  toneDimensions,
  type Example,
  type Localized,
  type Mechanic,
  type Term,
  type Tone,
  type Trait,
} from '../types.js';

export interface ExportPromptOptions {
  /** Of the texts that are to be written: a key of the texts of the voice. */
  readonly language: string;
}

/** How far from 0 a tone is before its word is "rather" and "very". */
const steps = { rather: 0.15, very: 0.6 };

/**
 * Writes instructions for a writing assistant, in Markdown: address, tone, traits, lexicon, rules, situations and channels of
 * a brand in one language, with its examples. Texts that the voice has in another language only are left out.
 */
export function exportPrompt(voice: BrandVoice, { language }: ExportPromptOptions): string {
  const name = voice.names[language]?.written;
  const sections = [
    `# ${name === undefined ? 'Voice' : `Writing as ${name}`}\n\nWrite in the language "${language}". Copy is written in it, not translated. Keep numbers, names, dates and promises of the source.`,
    section('Tone', toneLines(voice.tone)),
    section('Address', addressLines(voice.address[language])),
    ...voice.traits.map((trait) => traitSection(trait, language)),
    section(
      'Words',
      voice.lexicon.flatMap((term) => termLine(term, language)),
    ),
    section(
      'Rules',
      voice.mechanics.flatMap((mechanic) => mechanicLines(mechanic, language)),
    ),
    ...voice.situations.map((situation) => situationSection(situation, voice.tone, language)),
    section(
      'Channels',
      voice.channels.flatMap((channel) => channelLine(channel, language)),
    ),
    section(
      'Never write',
      (voice.address[language]?.never ?? []).map((phrase) => `“${phrase}”`),
    ),
  ];
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
}

const section = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `## ${title}\n\n${lines.map((line) => `- ${line}`).join('\n')}`;

const toneLines = (tone: Tone): string[] =>
  toneDimensions.map((dimension) => {
    // The second word of a dimension may have hyphens: enthusiastic-matter-of-fact.
    const [first, ...rest] = dimension.split('-');
    const second = rest.join('-');
    const value = tone[dimension];
    const strength = Math.abs(value);
    if (strength < steps.rather) return `Between ${first!} and ${second} (${value}).`;
    const degree = strength < steps.very ? 'Rather' : 'Very';
    return `${degree} ${value < 0 ? first! : second} (${value}, from -1 ${first!} to 1 ${second}).`;
  });

function addressLines(address: Address | undefined): string[] {
  if (address === undefined) return [];
  const { speaker, listener, register, dialect, button, invitation } = address;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['The speaker is', speaker],
    ['The reader is', listener && `${listener.number}, ${listener.gender}`],
    ['Register:', register],
    ['Dialect:', dialect],
    ['Buttons are in the form', button],
    ['Invitations are in the form', invitation],
  ];
  return facts.flatMap(([name, fact]) => (fact === undefined ? [] : [`${name} ${fact}.`]));
}

function situationSection(situation: Situation, tone: Tone, language: string): string {
  const { name, feeling, delta = {}, pattern, do: does, dont, examples = [], limits = {} } = situation;
  const moved = Object.entries(delta).flatMap(([dimension, step]) => {
    const value = Math.max(-1, Math.min(1, (tone[dimension] ?? 0) + step));
    return [`${dimension} ${Number(value.toFixed(2))}`];
  });
  return section(`Situation: ${name}`, [
    ...textIn(language, feeling).map((text) => `The reader: ${text}`),
    ...(moved.length === 0 ? [] : [`Tone here: ${moved.join(', ')}`]),
    ...(pattern?.[language] === undefined ? [] : [`In this order: ${pattern[language].join(' → ')}`]),
    ...(does?.[language] ?? []).map((line) => `Do: ${line}`),
    ...(dont?.[language] ?? []).map((line) => `Don’t: ${line}`),
    ...Object.entries(limits).map(([limit, value]) => `Limit of ${limit}: ${String(value)}`),
    ...examples.flatMap((example) => exampleLine(example, language)),
  ]);
}

function channelLine({ name, greeting, signoff, note, ...limits }: Channel, language: string): string[] {
  const facts = Object.entries(limits).map(([limit, value]) => `${limit} ${String(value)}`);
  const texts = [
    ...textIn(language, greeting).map((text) => `begins “${text}”`),
    ...textIn(language, signoff).map((text) => `ends “${text}”`),
    ...textIn(language, note),
  ];
  return [`${name}: ${[...facts, ...texts].join('; ')}.`];
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
