import type { Difference, PairChange } from '@wusum/compiler';
import type { Diagnostic } from '@wusum/diagnostics';
import { getCopy, localeOf, type Language } from '../copy/index.js';
import type { Entries, Intent } from '../intents/index.js';
import type { Consequence } from './types.js';

/** Consequences of a difference between two compiled systems. */
export function consequencesOf({
  changed,
  added,
  removed,
  renamed,
  components,
  pairs,
  bump,
}: Difference): Consequence[] {
  const paths = [...changed, ...added, ...removed].map(({ token }) => token);
  const all = [...paths, ...renamed.map(({ to }) => to)];
  const names = [...new Set(components.map(({ component }) => component))];
  const list: Consequence[] = [];
  if (all.length > 0) list.push({ kind: 'tokens', count: all.length, paths: all });
  if (names.length > 0) list.push({ kind: 'components', count: names.length, names });
  const below = pairs.worse.filter(({ from, to, target }) => from >= target && to < target);
  const above = pairs.better.filter(({ from, to, target }) => from < target && to >= target);
  list.push(...pairsByTarget('pairs-below', below), ...pairsByTarget('pairs-above', above));
  if (bump === 'major') list.push({ kind: 'breaking' });
  return list;
}

/** A pair that fails in several contexts counts once. */
function pairsByTarget(kind: 'pairs-below' | 'pairs-above', changes: readonly PairChange[]): Consequence[] {
  return [...Map.groupBy(changes, ({ target }) => target)]
    .toSorted(([a], [b]) => b - a)
    .map(([target, list]) => {
      const pairs = [...new Set(list.map(({ foreground, background }) => `${foreground} on ${background}`))];
      return { kind, count: pairs.length, target, pairs };
    });
}

/**
 * Messages of changed keys that the brand has in another of its languages only.
 *
 * @param entries the entries after the change
 */
export function missingMessages(entries: Entries, intents: readonly Intent[]): Consequence[] {
  const lacking = new Map<string, Set<string>>();
  for (const intent of intents) {
    const words = wordsOf(entries, intent.brand);
    for (const path of [intent.path, ...(intent.kind === 'rename' ? [intent.to] : [])]) {
      const key = /^words\.[^.]+\.(.+)$/u.exec(path)?.[1];
      if (key === undefined || ![...words.values()].some((keys) => keys.has(key))) continue;
      for (const [language, keys] of words)
        if (!keys.has(key)) lacking.set(language, (lacking.get(language) ?? new Set()).add(key));
    }
  }
  return [...lacking].map(([language, keys]) => ({
    kind: 'messages-lack',
    count: keys.size,
    language,
    keys: [...keys],
  }));
}

/** The keys of a brand by language. */
function wordsOf(entries: Entries, brand: string): Map<string, Set<string>> {
  const words = new Map<string, Set<string>>();
  for (const path of entries.get(brand)?.keys() ?? []) {
    const [, language, key] = /^words\.([^.]+)\.(.+)$/u.exec(path) ?? [];
    if (language !== undefined && key !== undefined) words.set(language, (words.get(language) ?? new Set()).add(key));
  }
  return words;
}

/** Problems after a change that were not there before, and how many are gone. Lines may have moved. */
export function compareFindings(
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
): { readonly fresh: readonly Diagnostic[]; readonly consequences: readonly Consequence[] } {
  const counts = new Map<string, number>();
  for (const problem of before) counts.set(keyOf(problem), (counts.get(keyOf(problem)) ?? 0) + 1);
  const fresh = after.filter((problem) => {
    const left = counts.get(keyOf(problem)) ?? 0;
    counts.set(keyOf(problem), Math.max(0, left - 1));
    return left === 0;
  });
  const errors = fresh.filter(({ severity }) => severity === 'error').length;
  const warnings = fresh.filter(({ severity }) => severity === 'warning').length;
  const fixed = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const all: Consequence[] = [
    { kind: 'errors', count: errors },
    { kind: 'warnings', count: warnings },
    { kind: 'fixed', count: fixed },
  ];
  return { fresh, consequences: all.filter((each) => 'count' in each && each.count > 0) };
}

const keyOf = ({ code, message, location }: Diagnostic): string => `${code}|${location?.file}|${message}`;

/** A consequence as a sentence. */
export function consequenceText(consequence: Consequence, language: Language): string {
  const { kind } = consequence;
  if (kind === 'breaking') return getCopy('saving.breaking', language);
  const { count } = consequence;
  if (kind === 'pairs-below' || kind === 'pairs-above') {
    const digits = new Intl.NumberFormat(localeOf(language));
    const target = `${digits.format(consequence.target)}:${digits.format(1)}`;
    return getCopy(`saving.${kind}`, language, { count, target });
  }
  if (kind !== 'messages-lack') return getCopy(`saving.${kind}`, language, { count });
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(consequence.language);
  return getCopy('saving.messages-lack', language, { count, language: name ?? consequence.language });
}

/** All consequences as sentences; one sentence if there are none. */
export function consequenceTexts(consequences: readonly Consequence[], language: Language): readonly string[] {
  return consequences.length === 0
    ? [getCopy('saving.nothing', language)]
    : consequences.map((consequence) => consequenceText(consequence, language));
}
