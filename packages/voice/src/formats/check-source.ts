import type { Checker } from '../check/create-checker.js';
import { ruleNames, type Finding } from '../check/types.js';
import { readTexts } from './read-texts.js';
import type { ReadOptions, SourceText, Suppression, SyntaxProblem, TextDocument, TextKind } from './types.js';

/** A finding with its place in the file. */
export interface SourceFinding extends Finding {
  /** The language that the text was checked in. */
  readonly language: string;
  readonly kind: TextKind;
  /** Attribute, property or key of the text. */
  readonly name?: string;
  /**
   * What to write between `start` and `end` of the file for the first replacement. `undefined` if there is none, or if there
   * is markup or an argument in between.
   */
  readonly edit?: string;
}

/** A suppression that does not do what it is for. */
export interface SuppressionProblem {
  readonly kind: 'no-reason' | 'unused' | 'unknown-rule';
  readonly start: number;
  readonly end: number;
  readonly rules: readonly string[];
}

/** What was found in a file, in the order of the places. Offsets are in UTF-16 units of the file. */
export interface SourceReport {
  readonly findings: readonly SourceFinding[];
  /** Findings that a comment with a reason suppresses. */
  readonly suppressed: readonly (SourceFinding & { readonly reason: string })[];
  readonly suppressions: readonly SuppressionProblem[];
  readonly problems: readonly SyntaxProblem[];
  readonly texts: readonly SourceText[];
}

export interface CheckSourceOptions extends ReadOptions {
  /** The checker for a language; called once for each language of the file. */
  readonly checkerFor: (language: string) => Checker;
}

/**
 * Checks the texts of a file.
 *
 * @param path name of the file: it decides the format and may name the language
 * @throws RangeError if there is no reader for the format
 */
export async function checkSource(path: string, source: string, options: CheckSourceOptions): Promise<SourceReport> {
  const document = await readTexts(path, source, options);
  return checkDocument(document, options.checkerFor);
}

/** Checks texts that were read already. */
export function checkDocument(document: TextDocument, checkerFor: (language: string) => Checker): SourceReport {
  const checkers = new Map<string, Checker>();
  const all = document.texts.flatMap((text) => {
    if (!checkers.has(text.language)) checkers.set(text.language, checkerFor(text.language));
    return checkers
      .get(text.language)!
      .check(text.text)
      .map((finding) => inFile(finding, text));
  });
  const { texts, suppressions, problems } = document;
  return {
    ...suppress(
      all.toSorted((one, other) => one.start - other.start),
      suppressions,
      texts,
    ),
    problems,
    texts,
  };
}

function inFile(finding: Finding, text: SourceText): SourceFinding {
  const { start, end, replacements } = finding;
  const [best] = replacements;
  const isWritable = best !== undefined && text.map.isWritable(start, end);
  return {
    ...finding,
    ...text.map.rangeOf(start, end),
    language: text.language,
    kind: text.kind,
    ...(text.name !== undefined && { name: text.name }),
    ...(isWritable && { edit: text.escape(best) }),
  };
}

type Suppressed = Pick<SourceReport, 'findings' | 'suppressed' | 'suppressions'>;

function suppress(
  findings: readonly SourceFinding[],
  suppressions: readonly Suppression[],
  texts: readonly SourceText[],
): Suppressed {
  const problems: SuppressionProblem[] = [];
  const reasons = new Map<SourceFinding, string>();
  for (const suppression of suppressions) {
    const { start, end, rules, reason } = suppression;
    const unknown = rules.filter((rule) => !ruleNames.some((name) => name === rule));
    if (unknown.length > 0 || rules.length === 0) problems.push({ kind: 'unknown-rule', start, end, rules: unknown });
    else if (reason === '') problems.push({ kind: 'no-reason', start, end, rules });
    else {
      const unused = new Set(rules);
      const to = reachOf(suppression, texts);
      const from = suppression.scope === 'file' ? 0 : suppression.end;
      for (const finding of findings) {
        if (finding.start < from || finding.start >= to || !rules.includes(finding.rule)) continue;
        unused.delete(finding.rule);
        if (!reasons.has(finding)) reasons.set(finding, reason);
      }
      if (unused.size > 0) problems.push({ kind: 'unused', start, end, rules: [...unused] });
    }
  }
  return {
    findings: findings.filter((finding) => !reasons.has(finding)),
    suppressed: [...reasons].map(([finding, reason]) => ({ ...finding, reason })),
    suppressions: problems,
  };
}

/** Up to where a suppression applies: the end of the block that it is in or that follows it. */
function reachOf({ end, scope }: Suppression, texts: readonly SourceText[]): number {
  if (scope === 'file') return Number.POSITIVE_INFINITY;
  return texts.find(({ map, blockEnd }) => map.range.end > end || blockEnd > end)?.blockEnd ?? end;
}
