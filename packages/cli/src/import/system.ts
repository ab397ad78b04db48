import { Converter } from './converter.js';
import { documentOf, type TokenValues } from './document.js';
import type { Token } from './lookup.js';
import { pathsOf } from './paths.js';
import type { ImportReporter, RawSystem, RawToken } from './raw.js';
import { isLost, type Converted, type Note, type Result } from './result.js';
import { setsIn, viewOf, viewsOf, type LostTokens, type View } from './views.js';
import type { OrderedObject } from '../output/ordered.js';

/** The result of an import: every value of the source is taken, or its loss is reported. */
export interface Imported {
  /** A token file, or a resolver document with its sets inline. */
  readonly document: OrderedObject;
  /** Number of values in the source. */
  readonly total: number;
  /** Number of tokens in the document. */
  readonly taken: number;
  /** The token at a place of the document: keys from its root. */
  tokenAt(keys: readonly string[]): RawToken | undefined;
}

/**
 * Converts the tokens of a source to a DTCG document.
 *
 * @param refused tokens that are not converted, and why
 */
export function convertSystem(
  system: RawSystem,
  reporter: ImportReporter,
  refused: ReadonlyMap<RawToken, Note> = new Map(),
): Imported {
  const paths = pathsOf(system, reporter);
  const losses = new Map<RawToken, Note>(refused);
  const isLostToken = { has: (token: RawToken): boolean => losses.has(token) || !paths.has(token) };
  let views: View[];
  let results: Map<RawToken, Results>;
  let count: number;
  // Where a token is lost, one of another set applies instead, with which others are computed.
  do {
    count = losses.size;
    views = viewsOf(system, isLostToken);
    results = convertAll(system, views, paths);
    addLosses(losses, results, isLostToken);
  } while (losses.size > count);
  for (const { code, message, location } of losses.values()) reporter.add(code, message, { location });
  const kept = [...results].filter(([token]) => !isLostToken.has(token));
  const values = new Map(kept.map(([token, found]) => [token, valuesOf(token, found, system, views, reporter)]));
  for (const [, found] of kept) for (const { notes } of convertedIn(found)) report(notes, reporter);
  warnUnused(system, results, reporter);
  warnOverridden(system, views, values, reporter);
  warnOrder(system, views, isLostToken, reporter);
  return {
    document: documentOf(system, values, paths),
    total: system.total,
    taken: kept.length,
    tokenAt: (keys) => tokenAt(keys, system, values, paths),
  };
}

function tokenAt(
  keys: readonly string[],
  system: RawSystem,
  values: ReadonlyMap<RawToken, TokenValues>,
  paths: ReadonlyMap<RawToken, readonly string[]>,
): RawToken | undefined {
  const [kind, name] = keys;
  const isWhole = system.sets.length > 1 || system.modifiers.length > 0;
  const rest = !isWhole ? keys : keys.slice(kind === 'sets' ? 4 : 5);
  const end = rest.findIndex((key) => key.startsWith('$') && key !== '$root');
  const path = JSON.stringify(end < 0 ? rest : rest.slice(0, end));
  const isHere = (token: RawToken): boolean => values.has(token) && JSON.stringify(paths.get(token)) === path;
  if (!isWhole || kind === 'sets') return system.sets.find((set) => !isWhole || set.name === name)?.tokens.find(isHere);
  return system.sets
    .flatMap(({ tokens }) => tokens)
    .find((token) => isHere(token) && values.get(token)?.modifier === name);
}

/** Results by view; without an entry, another token applies there. */
export type Results = ReadonlyMap<View, Result>;

const convertedIn = (results: Results): Converted[] =>
  [...results.values()].flatMap((each) => (isLost(each) ? [] : [each]));

function report(notes: readonly Note[], reporter: ImportReporter): void {
  for (const { code, message, location } of notes) reporter.add(code, message, { location });
}

/** Converts each token in each combination of contexts in which it applies; a token that never does, where its set does. */
function convertAll(
  system: RawSystem,
  views: readonly View[],
  paths: ReadonlyMap<RawToken, readonly string[]>,
): Map<RawToken, Results> {
  const pathOf = (token: RawToken): readonly string[] => paths.get(token) ?? token.path;
  const converters = new Map(views.map((view) => [view, new Converter(view.lookup, pathOf)]));
  const found = new Map<RawToken, Results>();
  for (const { name, tokens } of system.sets) {
    const active = views.filter(({ sets }) => sets.includes(name));
    for (const token of tokens) {
      const applied = active.filter(({ lookup }) => lookup.applies(token));
      const used =
        isConstant(token) || applied.length === 0 ? (applied.length > 0 ? applied : active).slice(0, 1) : applied;
      if (used.length > 0) found.set(token, new Map(used.map((view) => [view, converters.get(view)!.convert(token)])));
    }
  }
  return found;
}

/** Whether a token has the same value in all contexts. */
const isConstant = ({ value, modify }: RawToken): boolean =>
  modify === undefined && (typeof value === 'number' || (typeof value === 'string' && !value.includes('{')));

/** Adds the tokens that are not converted, with the reason; also those that refer to one of them. */
function addLosses(losses: Map<RawToken, Note>, results: ReadonlyMap<RawToken, Results>, isGone: LostTokens): void {
  for (const [token, found] of results) {
    const loss = [...found.values()].find(isLost);
    if (loss !== undefined && !isGone.has(token)) losses.set(token, loss.loss);
  }
  for (let count = -1; count !== losses.size;) {
    count = losses.size;
    for (const [token, found] of results) {
      if (isGone.has(token)) continue;
      const target = convertedIn(found)
        .flatMap(({ targets }) => targets)
        .find((each) => isGone.has(each));
      if (target === undefined) continue;
      const message = `${token.label} refers to ${target.label}, which was not converted.`;
      losses.set(token, { code: 'WS-I003', message, location: token.location });
    }
  }
}

/** The value of a token, or its value in each context of a modifier. */
function valuesOf(
  token: RawToken,
  results: Results,
  { modifiers }: RawSystem,
  views: readonly View[],
  reporter: ImportReporter,
): TokenValues {
  const [first, ...others] = [...results].map(([view, result]) => ({ view, token: (result as Converted).token }));
  const text = JSON.stringify(first!.token);
  if (others.every((other) => JSON.stringify(other.token) === text)) return { token: first!.token };
  for (const modifier of modifiers) {
    const byContext = new Map<string, Token>();
    const isAlone = [first!, ...others].every(({ view, token: found }) => {
      const context = view.contexts[modifier.name]!;
      const known = byContext.get(context);
      byContext.set(context, found);
      return known === undefined || JSON.stringify(known) === JSON.stringify(found);
    });
    if (isAlone && byContext.size === modifier.contexts.size)
      return { token: first!.token, modifier: modifier.name, byContext };
  }
  const contexts =
    views.length > 0 ? Object.entries(views[0]!.contexts).map(([name, context]) => `${name} ${context}`) : [];
  reporter.add('WS-I007', `${token.label} has the value of ${contexts.join(', ')} in all contexts.`, {
    location: token.location,
  });
  return { token: first!.token };
}

function warnUnused(system: RawSystem, results: ReadonlyMap<RawToken, Results>, reporter: ImportReporter): void {
  for (const { name, tokens, location } of system.sets) {
    const unused = tokens.filter((token) => !results.has(token));
    if (unused.length > 0)
      reporter.add('WS-I008', `No theme enables the set "${name}": ${unused.length} tokens were not converted.`, {
        location,
      });
  }
}

/** Warns about values that no context has, since a later set always overrides them. */
function warnOverridden(
  system: RawSystem,
  views: readonly View[],
  values: ReadonlyMap<RawToken, TokenValues>,
  reporter: ImportReporter,
): void {
  if (views.length > 1 && views.length < system.modifiers.reduce((product, { contexts }) => product * contexts.size, 1))
    return;
  for (const { tokens } of system.sets)
    for (const token of tokens) {
      if (!values.has(token) || views.some(({ lookup }) => lookup.applies(token))) continue;
      const winner = views.map((view) => view.tokens.get(token.key)).find((found) => found !== undefined);
      reporter.add('WS-I006', `${token.label} is overridden in all contexts.`, {
        location: token.location,
        related: winner === undefined ? [] : [{ message: 'the value that applies', location: winner.location }],
      });
    }
}

/** Warns about tokens for which the resolver document has another value than the source. */
function warnOrder(system: RawSystem, views: readonly View[], lost: LostTokens, reporter: ImportReporter): void {
  if (system.setOrder === undefined) return;
  for (const view of views) {
    const written = viewOf(system, view.contexts, setsIn(system, view.contexts), lost);
    for (const [key, token] of view.tokens) {
      const other = written.tokens.get(key)!;
      if (other !== token)
        reporter.add('WS-I009', `${token.label} has another value than in its source.`, {
          location: token.location,
          related: [{ message: 'the value that is used', location: other.location }],
        });
    }
  }
}
