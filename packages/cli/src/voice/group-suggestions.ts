import { sortDiagnostics, type Diagnostic } from '@wusum/diagnostics';
import { kindOfRule } from '@wusum/voice/codes';
import type { VoiceDiagnostic } from './diagnose.js';

type Found = VoiceDiagnostic | Diagnostic;

/** How many suggestions of a rule are printed. */
const most = 3;
/** How many files are named for those that are not. */
const mostFiles = 3;

/** Findings as people read them. */
export interface Grouped {
  /** Those to print. */
  readonly shown: readonly Found[];
  /** A line for each rule with more: how many, and in which files. */
  readonly more: string;
}

/**
 * The findings without most suggestions of rules that guess: a text of others may have a thousand, in which those that
 * can be decided are not found. The first three of each rule remain.
 */
export function groupSuggestions(diagnostics: readonly Found[]): Grouped {
  const sorted = sortDiagnostics(diagnostics);
  const left = new Set<Found>();
  const lines: string[] = [];
  for (const [rule, all] of Map.groupBy(sorted.filter(isGuess), (found) => found.rule)) {
    const rest = all.slice(most);
    // One line more is shorter than one that says that it was left out.
    if (rest.length <= 1) continue;
    for (const found of rest) left.add(found);
    lines.push(`${rule}: ${rest.length} more suggestions in ${filesText(rest)}. Print each with --all.\n`);
  }
  return { shown: sorted.filter((found) => !left.has(found)), more: lines.join('') };
}

const isGuess = (found: Found): found is VoiceDiagnostic =>
  found.severity === 'suggestion' && 'rule' in found && kindOfRule(found.rule) !== 'mechanical';

/** `docs/a.md (12), docs/b.md (3) and 4 other files`, those with the most first. */
function filesText(found: readonly VoiceDiagnostic[]): string {
  const counts = [...Map.groupBy(found, ({ location }) => location?.file ?? '')]
    .map(([file, all]) => ({ file, count: all.length }))
    .toSorted((one, other) => other.count - one.count || (one.file < other.file ? -1 : 1));
  const named = counts.slice(0, mostFiles).map(({ file, count }) => `${file} (${count})`);
  const others = counts.length - named.length;
  return others === 0 ? named.join(', ') : `${named.join(', ')} and ${others} other ${others === 1 ? 'file' : 'files'}`;
}
