import type { FontRecord } from '@wusum/contract/types';
import type { JsonValue } from '../../intents/index.js';

type CharacterSets = FontRecord['lacks'][string];
export type CharacterKind = keyof CharacterSets;

/** What a stack of fonts lacks for texts in a language, by kind; kinds that are complete are left out. */
export interface Coverage {
  readonly language: string;
  readonly count: number;
  readonly lacks: readonly { readonly kind: CharacterKind; readonly characters: readonly string[] }[];
}

const kinds: readonly CharacterKind[] = ['letters', 'marks', 'digits', 'punctuation'];

/** A font stack as a list of names. */
export const familiesOf = (value: JsonValue): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string');

/** CSS `font-family` of a stack. Generic families are keywords, not names. */
export const familyCss = (families: readonly string[]): string =>
  families.map((one) => (isGeneric(one) ? one : JSON.stringify(one))).join(', ');

/** `sans-serif`, `system-ui`, …: a browser chooses the font. */
export const isGeneric = (family: string): boolean =>
  /^(?:serif|sans-serif|monospace|cursive|fantasy|system-ui|math|emoji|ui-[a-z]+)$/u.test(family);

/** What all known families of a stack lack together. Empty if none is known. */
export function coverageOf(stack: readonly string[], fonts: readonly FontRecord[]): Coverage[] {
  const known = stack.flatMap((name) => fonts.find(({ family }) => family === name) ?? []);
  const [first] = known;
  if (first === undefined) return [];
  return Object.keys(first.lacks).map((language) => {
    const lacks = kinds
      .map((kind) => ({ kind, characters: lackedByAll(known.map((font) => font.lacks[language]?.[kind] ?? '')) }))
      .filter(({ characters }) => characters.length > 0);
    return { language, lacks, count: lacks.reduce((sum, { characters }) => sum + characters.length, 0) };
  });
}

const lackedByAll = ([first = '', ...others]: readonly string[]): string[] =>
  Array.from(first).filter((character) => others.every((other) => other.includes(character)));

/** A stack with another font first. */
export const withFirst = (stack: readonly string[], family: string): readonly string[] => [
  family,
  ...stack.slice(1).filter((one) => one !== family),
];

/** Weights to show: those of fixed faces, and the hundreds in the range of a variable one. */
export function weightsOf({ weights }: Pick<FontRecord, 'weights'>): number[] {
  const all = weights.flatMap((weight) => {
    const [from = 400, to = from] = weight.split(' ').map(Number);
    if (from === to) return [from];
    const hundreds = Array.from({ length: 10 }, (_, index) => (index + 1) * 100);
    return hundreds.filter((one) => from <= one && one <= to);
  });
  return [...new Set(all)].toSorted((a, b) => a - b);
}
