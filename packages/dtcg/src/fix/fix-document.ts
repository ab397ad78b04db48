import type { Diagnostic, SourceFiles } from '@wusum/diagnostics';
import { isRecord } from '../is-record.js';
import type { ResolvedToken } from '../types.js';
import { checkedSystem, type SystemOptions, type TokenSystem } from '../open-system.js';
import { sampleContexts } from '../resolver/sample-contexts.js';
import { applyEdits } from './apply-edits.js';

/** The result of fixing a document. */
export interface FixedDocument {
  /** The files that changed, with their new text. */
  readonly files: SourceFiles;
  /** The problems that were fixed. */
  readonly fixed: readonly Diagnostic[];
}

/** A state of the files: what the check finds, and what the tokens mean. */
interface State {
  readonly files: SourceFiles;
  readonly problems: readonly Diagnostic[];
  readonly meaning: string;
}

/**
 * Fixes the deviations of a token file or a resolver document that have one obvious reading, and only them: every token
 * means the same afterwards, and no file has a problem that it did not have. Only the bytes of the changed values, keys
 * and members differ.
 */
export function fixDocument(files: SourceFiles, entry: string, options: SystemOptions = {}): FixedDocument {
  const stateOf = (given: SourceFiles): State => {
    const system = checkedSystem(given, entry, options);
    return { files: given, problems: system.diagnostics, meaning: meaningOf(system) };
  };
  const refused = new Set<string>();
  const fixed: Diagnostic[] = [];
  let state = stateOf(files);
  let idle = 0;
  // Each round makes or refuses at least one edit. One that leaves as many problems may be undone by the next.
  for (let open = openIn(state, refused); open.length > 0 && idle < mostIdle; open = openIn(state, refused)) {
    const made = applySound(state, open, stateOf, refused);
    if (!made) continue;
    fixed.push(...made.fixed);
    if (made.state.problems.length >= state.problems.length) idle += 1;
    state = made.state;
  }
  const changed = Object.entries(state.files).filter(([file, text]) => text !== files[file]);
  return { files: Object.fromEntries(changed), fixed };
}

const mostIdle = 20;

/** The problems that an edit may fix. */
function openIn({ files, problems }: State, refused: ReadonlySet<string>): readonly Diagnostic[] {
  // A file with syntax errors or duplicate keys is not certainly read as it is meant.
  const unreadable = new Set(
    problems.flatMap(({ code, location }) => (code.startsWith('WS-S') ? location?.file : []) ?? []),
  );
  const texts = new Map<string, readonly string[]>();
  const isRefused = (problem: Diagnostic): boolean => refused.size > 0 && refused.has(placeOf(problem, files, texts));
  return problems.filter(
    (problem) => problem.edit?.isSafe && !isRefused(problem) && !unreadable.has(problem.edit.location.file),
  );
}

/** Makes all edits, or, if the result is worse, those that do no harm. */
function applySound(
  state: State,
  open: readonly Diagnostic[],
  stateOf: (files: SourceFiles) => State,
  refused: Set<string>,
): { readonly state: State; readonly fixed: readonly Diagnostic[] } | undefined {
  const attempt = applyEdits(
    state.files,
    open.map(({ edit }) => edit!),
  );
  const result = stateOf({ ...state.files, ...attempt.files });
  const isSound = isNoWorse(state.problems, result.problems) && result.meaning === state.meaning;
  if (isSound) return { state: result, fixed: open.filter(({ edit }) => attempt.made.includes(edit!)) };
  if (open.length === 1) {
    refused.add(placeOf(open[0]!, state.files));
    return undefined;
  }
  const half = Math.ceil(open.length / 2);
  // The second half is tried in the next round, because its places may have moved.
  return (
    applySound(state, open.slice(0, half), stateOf, refused) ?? applySound(state, open.slice(half), stateOf, refused)
  );
}

/** A problem and the text around it, which stays when lines move. */
function placeOf(problem: Diagnostic, files: SourceFiles, texts = new Map<string, readonly string[]>()): string {
  const { file = '', line = 1 } = problem.location ?? {};
  const lines = texts.get(file) ?? (files[file] ?? '').split('\n');
  texts.set(file, lines);
  return [keyOf(problem), lines[line - 2], lines[line - 1]].join('|');
}

const keyOf = ({ code, message, location }: Diagnostic): string => `${code}|${location?.file}|${message}`;

/** Whether every problem was there before. Lines may have moved. */
function isNoWorse(before: readonly Diagnostic[], after: readonly Diagnostic[]): boolean {
  const counts = new Map<string, number>();
  for (const problem of before) counts.set(keyOf(problem), (counts.get(keyOf(problem)) ?? 0) + 1);
  return after.every((problem) => {
    const left = counts.get(keyOf(problem)) ?? 0;
    counts.set(keyOf(problem), left - 1);
    return left > 0;
  });
}

/** Type and value of each token in a sample of permutations, as text. Permutations share most tokens. */
function meaningOf(system: TokenSystem): string {
  const texts = new WeakMap<object, string>();
  const textOf = (token: ResolvedToken): string => {
    const known = texts.get(token) ?? `${token.path} ${token.type} ${sortedText(token.value)}`;
    texts.set(token, known);
    return known;
  };
  const meaning: string[] = [];
  for (const contexts of sampleContexts(system.axes)) {
    if (meaning.length >= mostPermutations) break;
    const tokens = [...(system.resolvePermutation(contexts)?.tokens.values() ?? [])];
    meaning.push(`${JSON.stringify(contexts)}\n${tokens.map(textOf).toSorted().join('\n')}`);
  }
  return meaning.join('\n');
}

/** JSON in which the order of keys does not matter. */
function sortedText(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    isRecord(part) ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}

const mostPermutations = 100;
