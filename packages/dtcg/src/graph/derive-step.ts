import { suggest, type Diagnostic } from '@wusum/diagnostics';
import type { TokenReporter } from '../token-reporter.js';
import { setOwn, toValue, type JsonNode } from '../source/json.js';
import { locationOf } from '../source/location-of.js';
import type { TokenPath } from '../types.js';
import type { TokenDefinition } from './definitions.js';
import type { ContrastFailure, DeriveFunction, DeriveProblem } from './derive-contract.js';
import { derivationOf, originNode, type DeriveSpec } from './derive-spec.js';
import type { Evaluation, Found } from './evaluation.js';
import type { FlatTree } from './layers.js';
import { referenceIn } from './reference.js';
import { seedsOf } from './seeds.js';

/** Receives what a derivation reports. */
export interface DeriveContext {
  readonly tree: FlatTree;
  readonly reporter: TokenReporter;
  readonly onContrastFailure: (failure: ContrastFailure) => void;
}

/** Calls the derive function for a token whose inputs are all resolved. */
export function runDerive(
  start: Evaluation,
  definition: TokenDefinition,
  spec: DeriveSpec,
  inputs: ReadonlyMap<JsonNode, Found>,
  derive: DeriveFunction,
  { tree, reporter, onContrastFailure }: DeriveContext,
): Evaluation | undefined {
  const refs = new Map<string, TokenPath>([...inputs].map(([node, { path }]) => [String(toValue(node)), path]));
  const seed = seedOf(start, spec, inputs);
  const result = derive({
    path: start.path,
    type: start.type,
    value: start.value,
    derive: spec.derive && (substitute(spec.derive, inputs) as Record<string, unknown>),
    solve: spec.solve && substitute(spec.solve, inputs),
    refs,
    seed: seed ?? start.path,
  });
  for (const { failedPairs, ...given } of result.problems) {
    const problem = diagnosticOf(given, definition, spec);
    if (!failedPairs) reporter.push(problem);
    else
      onContrastFailure({
        path: start.path,
        problem,
        failedPairs,
        contexts: reporter.scope ?? {},
        seedsOf: (path) => seedsOf(path, tree),
      });
  }
  return {
    ...start,
    value: result.value,
    derivation: result.derivation && { ...result.derivation, ...(seed !== undefined && { seed }) },
    pairs: result.pairs,
    seed,
  };
}

function diagnosticOf(
  { at, isKey, given, known, severity = 'error', ...problem }: DeriveProblem,
  definition: TokenDefinition,
  { extension }: DeriveSpec,
): Diagnostic {
  const location = at ? locationOf(extension, at, isKey ? 'key' : 'value') : definition.value.location;
  const didYouMean = given === undefined || !known ? undefined : suggest(given, known);
  return { ...problem, severity, location, ...(didYouMean !== undefined && { didYouMean }) };
}

/** The seed of a derived value: the one that its ramp names, or the seed of the value it starts from. */
function seedOf(start: Evaluation, spec: DeriveSpec, inputs: ReadonlyMap<JsonNode, Found>): TokenPath | undefined {
  const node = originNode(spec);
  const found = node && inputs.get(node);
  if (!found) return start.seed;
  return node === derivationOf(spec)?.members.get('seed')?.node ? found.path : (found.evaluation?.seed ?? found.path);
}

/** The plain value of a node with each alias replaced by its path and value. */
function substitute(node: JsonNode, inputs: ReadonlyMap<JsonNode, Found>): unknown {
  if (referenceIn(node)) {
    const found = inputs.get(node);
    return found && { path: found.path, value: found.value };
  }
  if (node.kind === 'array') return node.items.map((item) => substitute(item, inputs));
  if (node.kind === 'scalar') return node.value;
  const value: Record<string, unknown> = {};
  for (const [key, entry] of node.members) setOwn(value, key, substitute(entry.node, inputs));
  return value;
}
