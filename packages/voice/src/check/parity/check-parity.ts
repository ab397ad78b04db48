import type { Localized } from '../../types.js';
import type { FindingSeverity } from '../types.js';
import { factsOf } from './facts.js';
import {
  parityKinds,
  type Fact,
  type ParityFinding,
  type ParityKind,
  type ParityOptions,
  type ParityPlace,
  type ParityText,
} from './types.js';

const severities: Readonly<Record<ParityKind, FindingSeverity>> = {
  placeholder: 'error',
  link: 'warning',
  number: 'warning',
  date: 'warning',
  name: 'suggestion',
  negation: 'suggestion',
};

const nouns: Readonly<Record<ParityKind, Localized>> = {
  placeholder: { en: 'placeholder', ar: 'الموضع المتغيّر' },
  link: { en: 'link', ar: 'الرابط' },
  number: { en: 'number', ar: 'العدد' },
  date: { en: 'date', ar: 'التاريخ' },
  name: { en: 'name', ar: 'الاسم' },
  negation: { en: 'negation', ar: 'النفي' },
};

/**
 * Compares what two texts promise: placeholders, links, numbers in digits and words, days and months, names, negation.
 * Words may differ, for each language has copy of its own. Arabic and English are read; of other languages only digits,
 * placeholders, links and given names. Negation and names are suggestions: they are heuristics.
 *
 * @returns findings with a place in each text, by language, in the order of kinds
 */
export function checkParity(one: ParityText, other: ParityText, options: ParityOptions = {}): ParityFinding[] {
  const [ones, others] = [factsOf(one, options), factsOf(other, options)];
  return parityKinds.flatMap((kind) => {
    const [left, right] = [ones, others].map((facts) => facts.filter((each) => each.kind === kind));
    const [onlyOne, onlyOther] = kind === 'negation' ? presence(left!, right!) : difference(left!, right!);
    const most = Math.max(onlyOne.length, onlyOther.length);
    return Array.from({ length: most }, (_, index) => finding(kind, [one, onlyOne[index]], [other, onlyOther[index]]));
  });
}

/** Facts that only one text has. Sure ones are matched with sure ones first, then with those that may be meant. */
function difference(ones: readonly Fact[], others: readonly Fact[]): readonly [readonly Fact[], readonly Fact[]] {
  const [left, right] = [[...ones], [...others]];
  for (const accepts of [bothSure, anySure]) {
    for (const fact of left.slice()) {
      const at = right.findIndex((each) => each.value === fact.value && accepts(fact, each));
      if (at < 0) continue;
      right.splice(at, 1);
      left.splice(left.indexOf(fact), 1);
    }
  }
  const missing = (facts: readonly Fact[], among: readonly Fact[]) =>
    facts.filter(
      ({ value, isSure }) => isSure && !(isRepeated(facts[0]?.kind) && among.some((each) => each.value === value)),
    );
  return [missing(left, others), missing(right, ones)];
}

const bothSure = (one: Fact, other: Fact): boolean => one.isSure && other.isSure;
const anySure = (one: Fact, other: Fact): boolean => one.isSure || other.isSure;

/** Kinds of which a language may repeat what the other says once, with a pronoun. */
const isRepeated = (kind: ParityKind | undefined): boolean => kind !== 'number';

/** Of negation only whether it is there at all counts. */
function presence(ones: readonly Fact[], others: readonly Fact[]): readonly [readonly Fact[], readonly Fact[]] {
  const only = (own: readonly Fact[], all: readonly Fact[]) =>
    all.length === 0 ? own.filter(({ isSure }) => isSure).slice(0, 1) : [];
  return [only(ones, others), only(others, ones)];
}

type Side = readonly [text: ParityText, fact: Fact | undefined];

function finding(kind: ParityKind, one: Side, other: Side): ParityFinding {
  const sides = [one, other].map(([{ language, text }, fact]) => ({ language, fact, place: placeOf(text, fact) }));
  const { en: noun, ar } = nouns[kind] as { readonly en: string; readonly ar: string };
  const [left, right] = sides.map(({ fact, place }) => (fact ? place.found : undefined));
  const message =
    left !== undefined && right !== undefined
      ? { en: `The ${noun} differs: “${left}” and “${right}”.`, ar: `${ar} مختلف: «${left}» و«${right}».` }
      : {
          en: `The ${noun} “${(left ?? right)!}” is in one language only.`,
          ar: `${ar} «${(left ?? right)!}» في لغة دون الأخرى.`,
        };
  return {
    kind,
    severity: severities[kind],
    message,
    places: Object.fromEntries(sides.map(({ language, place }) => [language, place])),
  };
}

function placeOf(text: string, fact: Fact | undefined): ParityPlace {
  const { start, end } = fact ?? { start: 0, end: text.length };
  return { start, end, found: text.slice(start, end) };
}
