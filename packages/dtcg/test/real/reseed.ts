import { deriveToken } from '../../src/derive/index.js';
import type { ResolvedPermutation } from '../../src/graph/permutation.js';
import type { DeriveProblem } from '../../src/graph/derive-contract.js';
import type { ColorValue, ContrastPair, ResolvedToken, TokenPath } from '../../src/types.js';

/** The colours of a permutation with other seeds. */
export interface Reseeded {
  readonly colors: ReadonlyMap<TokenPath, ColorValue>;
  readonly pairs: readonly ContrastPair[];
  readonly problems: readonly DeriveProblem[];
}

export type Seeds = Readonly<Record<TokenPath, ColorValue>>;

const ALIAS = /^\{([^{}]+)\}$/;
type Lookup = (path: TokenPath) => unknown;
type Template = (lookup: Lookup) => unknown;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Turns a raw value into a function that resolves its aliases, to values or to values with paths. */
function template(raw: unknown, refs: Set<TokenPath>, named: boolean): Template {
  const path = typeof raw === 'string' ? ALIAS.exec(raw)?.[1] : undefined;
  if (path !== undefined) {
    refs.add(path);
    return (lookup) => (named ? { path, value: lookup(path) } : lookup(path));
  }
  if (Array.isArray(raw)) {
    const parts = raw.map((part: unknown) => template(part, refs, named));
    return (lookup) => parts.map((part) => part(lookup));
  }
  if (!isRecord(raw)) return () => raw;
  const entries = Object.entries(raw).map(([key, part]) => [key, template(part, refs, named)] as const);
  return (lookup) => Object.fromEntries(entries.map(([key, part]) => [key, part(lookup)]));
}

interface Step {
  readonly path: TokenPath;
  readonly refs: ReadonlySet<TokenPath>;
  readonly value: Template;
  readonly derive?: Template;
  readonly solve?: Template;
}

function stepOf(token: ResolvedToken): Step {
  const refs = new Set<TokenPath>();
  const { derive, solve } = token.extension ?? {};
  return {
    path: token.path,
    refs,
    value: template(token.raw, refs, false),
    ...(derive === undefined ? {} : { derive: template(derive, refs, true) }),
    ...(solve === undefined ? {} : { solve: template(solve, refs, true) }),
  };
}

/**
 * Prepares one permutation to be computed with thousands of seeds: the compiler reads and resolves the files once, and only
 * colours are computed again. A test compares the results with those of the compiler.
 */
export function reseeder(permutation: ResolvedPermutation): (seeds: Seeds) => Reseeded {
  const order: Step[] = [];
  const seen = new Set<TokenPath>();
  const visit = (path: TokenPath): void => {
    if (seen.has(path)) return;
    seen.add(path);
    const token = permutation.tokens.get(path);
    if (token?.type !== 'color') return;
    const step = stepOf(token);
    for (const ref of step.refs) visit(ref);
    order.push(step);
  };
  for (const pair of permutation.pairs) for (const path of [pair.foreground, pair.background]) visit(path);
  return (seeds) => run(order, permutation, seeds);
}

function run(order: readonly Step[], permutation: ResolvedPermutation, seeds: Seeds): Reseeded {
  const colors = new Map<TokenPath, ColorValue>();
  const pairs: ContrastPair[] = [];
  const problems: DeriveProblem[] = [];
  const lookup: Lookup = (path) => colors.get(path) ?? permutation.tokens.get(path)?.value;
  for (const step of order) {
    const seeded = seeds[step.path];
    const value = seeded ?? step.value(lookup);
    if (seeded || (!step.derive && !step.solve)) {
      colors.set(step.path, value as ColorValue);
      continue;
    }
    const result = deriveToken({
      path: step.path,
      type: 'color',
      value,
      derive: step.derive?.(lookup) as Record<string, unknown> | undefined,
      solve: step.solve?.(lookup),
      refs: new Map(),
    });
    colors.set(step.path, result.value as ColorValue);
    pairs.push(...result.pairs);
    problems.push(...result.problems);
  }
  return { colors, pairs, problems };
}
