import { anyOf, inAnyCase, toPattern, translatePattern, wholeMatcher } from './pattern.js';
import type { StyleFinder, StyleMatch } from './finding.js';
import type { ConsistencyRule, ExistenceRule, SubstitutionRule } from './types.js';

/** Finds any of the tokens that is no exception. */
export function existence(rule: ExistenceRule): StyleFinder {
  const isException = wholeMatcher(rule.exceptions, rule.ignoreCase);
  const pattern = toPattern(...existencePattern(rule));
  return function* find(unit) {
    for (const { 0: found, index } of unit.matchAll(pattern)) {
      if (found === '' || isException(found)) continue;
      // An action works on the whole match, spaces included.
      const shown = rule.action === undefined && found.trim() !== '' ? found.trim() : found;
      const start = index + found.indexOf(shown);
      yield { start, end: start + shown.length };
    }
  };
}

function existencePattern({ tokens, raw, isRawAfter, isPart = false, ignoreCase = false }: ExistenceRule) {
  const sources = tokens.map((token) => translatePattern(token).source);
  const all = sources.length === 0 ? '' : anyOf(sources, isPart);
  if (raw === undefined) return [all, ignoreCase] as const;
  const before = translatePattern(raw).source;
  if (isRawAfter || !ignoreCase) return [isRawAfter ? all + before : before + all, ignoreCase] as const;
  // A case that is ignored begins after the raw pattern.
  return [before + inAnyCase(all), false] as const;
}

interface Swap {
  readonly pattern: RegExp;
  readonly preferred: readonly string[];
}

/** Finds what has a preferred text. At one place the first of the longest patterns counts. */
export function substitution(rule: SubstitutionRule): StyleFinder {
  const { swap, isPart = false, ignoreCase = false, exceptions } = rule;
  const isException = wholeMatcher(exceptions, ignoreCase);
  const keys = Object.keys(swap).toSorted((one, other) => other.length - one.length);
  const sources = keys.map((key) => translatePattern(key).source);
  const pattern = toPattern(
    anyOf(
      sources.map((source) => `(?:${source})`),
      isPart,
    ),
    ignoreCase,
  );
  const single: Swap[] = keys.map((key, index) => ({
    pattern: new RegExp(anyOf([sources[index]!], isPart), ignoreCase ? 'imuy' : 'muy'),
    preferred: swap[key]!.split('|'),
  }));
  return function* find(unit) {
    for (const { 0: found, index } of unit.matchAll(pattern)) {
      if (found === '') continue;
      const own = single.find((each) => matchesAt(each.pattern, unit, index, found.length));
      if (own === undefined || isException(found)) continue;
      const preferred = own.preferred.map((text) => fill(own.pattern, found, text, unit, index));
      if (preferred.includes(found.trim())) continue;
      yield { start: index, end: index + found.length, values: [join(preferred)], replacements: preferred };
    }
  };
}

function matchesAt(pattern: RegExp, text: string, index: number, length: number): boolean {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0].length === length;
}

/** Groups of the pattern in a preferred text: `$1`. */
function fill(pattern: RegExp, found: string, text: string, unit: string, index: number): string {
  if (!text.includes('$')) return text;
  pattern.lastIndex = index;
  const groups = pattern.exec(unit);
  return groups === null ? text : text.replaceAll(/\$(\d)/gu, (_, number: string) => groups[Number(number)] ?? found);
}

const join = (texts: readonly string[]): string =>
  texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join("', '")}' or '${texts.at(-1)!}`;

/** Of two spellings, the one that comes second in the text. */
export function consistency(rule: ConsistencyRule): StyleFinder {
  const { either, isPart = false, ignoreCase = false } = rule;
  const pairs = Object.entries(either).map(([one, other]) =>
    [one, other].map((token) => ({
      token,
      pattern: toPattern(anyOf([translatePattern(token).source], isPart), ignoreCase),
    })),
  );
  return (unit) => pairs.flatMap(([one, other]) => second(unit, one!, other!));
}

interface Spelling {
  readonly token: string;
  readonly pattern: RegExp;
}

function second(unit: string, one: Spelling, other: Spelling): StyleMatch[] {
  const [ones, others] = [one, other].map(({ pattern }) => [...unit.matchAll(pattern)]);
  if (!ones?.[0] || !others?.[0]) return [];
  const isOneFirst = ones[0].index < others[0].index;
  const first = isOneFirst ? one : other;
  return (isOneFirst ? others : ones).map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    values: [first.token],
    replacements: [isOneFirst ? ones[0]![0] : others[0]![0]],
  }));
}
