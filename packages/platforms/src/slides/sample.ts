import { isRecord } from '@wusum/dtcg/internal';
import { nameOf, quoted, taglineOf } from '../images/text/brand-text.js';
import { type Brand, startView } from '../shared/target-context.js';
import type { LayoutName } from './layouts.js';
import type { SlideMessages } from './read-words.js';

/** A line of a placeholder: a point, or one below it. */
export interface SlideLine {
  readonly text: string;
  readonly level: 0 | 1;
}

/** A slide: the lines of each placeholder of its layout, by the name of the placeholder. */
export interface Slide {
  readonly layout: LayoutName;
  readonly lines: Readonly<Record<string, readonly SlideLine[]>>;
}

/** As many points as a slide shows without smaller letters. */
const POINTS = 3;
const TERMS = 5;

const lines = (text: string): SlideLine[] => text.split('\n').map((one) => ({ text: one, level: 0 }));

/** A slide of each layout, with the words of the brand; neutral texts where it has none. */
export function sampleDeck(brand: Brand, lang: string, words: SlideMessages): readonly Slide[] {
  const name = nameOf(brand, lang);
  const [prefer, avoid] = [termsOf(brand, lang, 'prefer'), termsOf(brand, lang, 'avoid')];
  return [
    { layout: 'title', lines: { title: lines(taglineOf(brand, lang) ?? name), subtitle: lines(words.subtitle) } },
    { layout: 'section', lines: { title: lines(words['sample.section']), text: lines(words['sample.section-text']) } },
    {
      layout: 'text',
      lines: { title: lines(words['sample.text']), text: pointsOf(brand, lang) ?? lines(words['sample.points']) },
    },
    {
      layout: 'columns',
      lines: {
        title: lines(words['sample.columns']),
        'first-heading': lines(words['sample.prefer']),
        first: prefer ?? lines(words['sample.prefer-points']),
        'second-heading': lines(words['sample.avoid']),
        second: avoid ?? lines(words['sample.avoid-points']),
      },
    },
    {
      layout: 'quote',
      lines: { title: lines(quoted(quoteOf(brand, lang) ?? taglineOf(brand, lang) ?? name, lang)), by: lines(name) },
    },
    {
      layout: 'picture',
      lines: { title: lines(words['sample.picture']), text: lines(words['sample.caption']), picture: [] },
    },
    { layout: 'blank', lines: {} },
  ];
}

/** The values of the voice of a brand whose paths begin in a way, in the order of the file. */
function voiceOf(brand: Brand, group: string): readonly Readonly<Record<string, unknown>>[] {
  const { tokens } = startView(brand).permutation;
  return [...tokens.values()]
    .filter(({ path }) => path.startsWith(`voice.${group}.`))
    .flatMap(({ value }) => (isRecord(value) ? [value] : []));
}

function textIn(value: unknown, lang: string): string | undefined {
  const found = isRecord(value) ? value[lang] : undefined;
  return typeof found === 'string' ? found : undefined;
}

/** The traits of the voice, each with its meaning. */
function pointsOf(brand: Brand, lang: string): SlideLine[] | undefined {
  const points = voiceOf(brand, 'trait').flatMap(({ weAre, meaning }): SlideLine[][] => {
    const [own, means] = [textIn(weAre, lang), textIn(meaning, lang)];
    if (own === undefined) return [];
    return [[{ text: own, level: 0 }, ...(means === undefined ? [] : [{ text: means, level: 1 } as const])]];
  });
  return points.length === 0 ? undefined : points.slice(0, POINTS).flat();
}

/** The first preferred, or avoided, word of each term. */
function termsOf(brand: Brand, lang: string, kind: 'prefer' | 'avoid'): SlideLine[] | undefined {
  const first = (value: unknown): string | undefined => {
    const list = isRecord(value) ? value[lang] : undefined;
    return Array.isArray(list) && typeof list[0] === 'string' ? list[0] : undefined;
  };
  const both = voiceOf(brand, 'term').filter((term) => first(term['prefer']) && first(term['avoid']));
  const found = both.map((term): SlideLine => ({ text: first(term[kind])!, level: 0 }));
  return found.length === 0 ? undefined : found.slice(0, TERMS);
}

/** A text in the voice of the brand. */
const quoteOf = (brand: Brand, lang: string): string | undefined =>
  voiceOf(brand, 'sample')
    .map((sample) => textIn(sample, lang))
    .find((text) => text !== undefined);
