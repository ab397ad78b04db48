import type { Diagnostic, SourceFiles } from '@wusum/diagnostics';
import { isRecord } from '../is-record.js';
import type { ResolvedToken } from '../types.js';
import { checkDocument, openSystem, type SystemOptions } from '../open-system.js';
import { sampleContexts } from '../resolver/sample-contexts.js';
import { applyEdits } from './apply-edits.js';

/** The result of fixing a document. */
export interface FixedDocument {
  /** The files that changed, with their new text. */
  readonly files: SourceFiles;
  /** The problems that were fixed. */
  readonly fixed: readonly Diagnostic[];
}

/** Most rounds: an edit may make another one possible, such as the second property to move into one `$extensions`. */
const mostRounds = 20;

/**
 * Fixes the deviations of a token file or a resolver document that have one obvious reading, and only them: every token
 * means the same afterwards, and no file has a problem that it did not have. Only the bytes of the changed values, keys
 * and members differ.
 */
export function fixDocument(files: SourceFiles, entry: string, options: SystemOptions = {}): FixedDocument {
  const check = (given: SourceFiles): readonly Diagnostic[] => checkDocument(given, entry, options);
  let meaning: string | undefined;
  const before = (): string => (meaning ??= meaningOf(files, entry, options));
  const refused = new Set<string>();
  const fixed: Diagnostic[] = [];
  let current: Record<string, string> = { ...files };
  let problems = check(current);
  for (let round = 0; round < mostRounds; round++) {
    // A file with syntax errors or duplicate keys is not certainly read as it is meant.
    const unreadable = new Set(
      problems.flatMap(({ code, location }) => (code.startsWith('WS-S') ? location?.file : []) ?? []),
    );
    const open = problems.filter(
      (problem) => problem.edit?.isSafe && !refused.has(keyOf(problem)) && !unreadable.has(problem.edit.location.file),
    );
    if (open.length === 0) break;
    const isSound = (given: SourceFiles, found: readonly Diagnostic[]): boolean =>
      isNoWorse(problems, found) && meaningOf(given, entry, options) === before();
    const made = applySound(current, open, check, isSound, refused);
    if (!made) continue;
    fixed.push(...made.fixed);
    current = { ...current, ...made.files };
    problems = check(current);
  }
  const changed = Object.entries(current).filter(([file, text]) => text !== files[file]);
  return { files: Object.fromEntries(changed), fixed };
}

/** Makes all edits, or, if the result is worse, those that do no harm one by one. */
function applySound(
  files: SourceFiles,
  open: readonly Diagnostic[],
  check: (files: SourceFiles) => readonly Diagnostic[],
  isSound: (files: SourceFiles, found: readonly Diagnostic[]) => boolean,
  refused: Set<string>,
): { readonly files: SourceFiles; readonly fixed: readonly Diagnostic[] } | undefined {
  const attempt = applyEdits(
    files,
    open.map(({ edit }) => edit!),
  );
  const result = { ...files, ...attempt.files };
  if (isSound(result, check(result)))
    return { files: attempt.files, fixed: open.filter(({ edit }) => attempt.made.includes(edit!)) };
  if (open.length === 1) {
    refused.add(keyOf(open[0]!));
    return undefined;
  }
  const half = Math.ceil(open.length / 2);
  // The second half is tried in the next round, because its places may have moved.
  return (
    applySound(files, open.slice(0, half), check, isSound, refused) ??
    applySound(files, open.slice(half), check, isSound, refused)
  );
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
function meaningOf(files: SourceFiles, entry: string, options: SystemOptions): string {
  const texts = new WeakMap<object, string>();
  const textOf = (token: ResolvedToken): string => {
    const known = texts.get(token) ?? `${token.path} ${token.type} ${sortedText(token.value)}`;
    texts.set(token, known);
    return known;
  };
  const system = openSystem(files, entry, options);
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
