import type { Axis, Contexts, Diagnostic, Permutation } from '../types.js';
import type { Finding, Rule, Severity } from './types.js';

/**
 * Findings as diagnostics. What was found in many permutations is told once: as it is where it is worst, with the
 * contexts that it takes.
 */
export function toDiagnostics(
  rule: Rule,
  severity: Severity,
  findings: Iterable<Finding>,
  axes: readonly Axis[],
  permutations: readonly Permutation[],
): Diagnostic[] {
  const groups = Map.groupBy(findings, ({ key }) => key);
  return [...groups.values()].map((same): Diagnostic => {
    const worst = same.reduce((a, b) => ((b.rank ?? 0) > (a.rank ?? 0) ? b : a));
    const met = new Set(same.flatMap((finding) => finding.permutations ?? []));
    const contexts = sharedContexts(axes, met, permutations);
    const { message, location, why = rule.why, help = rule.mend, didYouMean, related } = worst;
    return {
      code: rule.code,
      severity,
      message,
      why,
      help,
      ...(location && { location }),
      ...(didYouMean !== undefined && { didYouMean }),
      ...(related && related.length > 0 && { related }),
      ...(contexts && { contexts }),
    };
  });
}

/**
 * The contexts that describe some of all permutations: the values of each axis that does not occur with all of its
 * values. `undefined` where nothing needs to be chosen.
 */
export function sharedContexts(
  axes: readonly Axis[],
  met: ReadonlySet<Permutation>,
  all: readonly Permutation[],
): Contexts | undefined {
  if (met.size === 0 || met.size === all.length) return undefined;
  const entries = axes.flatMap(({ name }): [string, string][] => {
    const values = valuesOf(name, met);
    return values.length === valuesOf(name, all).length ? [] : [[name, values.join(', ')]];
  });
  // Where no axis tells them apart, one of them says more than nothing.
  return Object.fromEntries(entries.length > 0 ? entries : Object.entries([...met][0]!.contexts));
}

function valuesOf(axis: string, permutations: Iterable<Permutation>): string[] {
  const values = new Set<string>();
  for (const { contexts } of permutations) values.add(contexts[axis]!);
  return [...values];
}
