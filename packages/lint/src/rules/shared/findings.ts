import { docsOf, type Diagnostic } from '@wusum/diagnostics';
import type { Axis, Contexts, Permutation } from '@wusum/dtcg';
import type { Finding, Rule, Severity } from './types.js';

/**
 * Findings as diagnostics. A problem in several permutations is reported once: the worst case, with the contexts in which
 * it occurs.
 */
export function toDiagnostics(
  rule: Rule,
  severity: Severity,
  findings: Iterable<Finding>,
  axes: readonly Axis[],
  permutations: readonly Permutation[],
): Diagnostic[] {
  const docs = rule.docs ?? (rule.code.startsWith('WS-') ? docsOf(rule.code) : undefined);
  const groups = Map.groupBy(findings, keyOf);
  return [...groups.values()].map((same): Diagnostic => {
    const worst = same.reduce((a, b) => ((b.rank ?? 0) > (a.rank ?? 0) ? b : a));
    const { message, location, why = rule.why, fix = rule.fix, didYouMean, related, edit } = worst;
    const met = new Set(same.flatMap((finding) => finding.permutations ?? []));
    const contexts = contextsOf(axes, met, permutations, worst.permutations?.[0]);
    return {
      code: rule.code,
      severity,
      message,
      why,
      fix,
      ...(docs !== undefined && { docs }),
      ...(location && { location }),
      ...(didYouMean !== undefined && { didYouMean }),
      ...(related && related.length > 0 && { related }),
      ...(contexts && { contexts }),
      ...(edit && { edit }),
    };
  });
}

const keyOf = ({ key, message, location: at }: Finding): string =>
  key ?? `${message} ${at?.file} ${at?.line} ${at?.column}`;

/**
 * The contexts in which a problem occurs: for each axis that matters, the contexts with the problem, or the worst one if
 * those are all of them. `undefined` if it occurs in every permutation.
 */
export function contextsOf(
  axes: readonly Axis[],
  met: ReadonlySet<Permutation>,
  all: readonly Permutation[],
  worst: Permutation | undefined,
): Contexts | undefined {
  if (met.size === 0 || met.size === all.length || worst === undefined) return undefined;
  const entries = axes
    .filter(({ name }) => !isFree(name, axes, met, all))
    .map(({ name }): [string, string] => {
      const values = valuesOf(name, met);
      return [name, values.length < valuesOf(name, all).length ? values.join(', ') : worst.contexts[name]!];
    });
  return Object.fromEntries(entries);
}

/** Whether an axis does not matter: for each combination of the others, all of its contexts have the problem. */
function isFree(
  axis: string,
  axes: readonly Axis[],
  met: ReadonlySet<Permutation>,
  all: readonly Permutation[],
): boolean {
  const others = axes.filter(({ name }) => name !== axis);
  const counts = new Map<string, number>();
  for (const { contexts } of met) {
    const key = others.map(({ name }) => contexts[name]).join('\n');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const size = valuesOf(axis, all).length;
  return [...counts.values()].every((count) => count === size);
}

function valuesOf(axis: string, permutations: Iterable<Permutation>): string[] {
  const values = new Set<string>();
  for (const { contexts } of permutations) values.add(contexts[axis]!);
  return [...values];
}
