import type { DiagnosticReporter } from '../diagnostics/reporter.js';
import { setOwn, toValue, type JsonNode, type JsonObject } from '../source/json.js';
import { placeIn } from '../source/location-of.js';
import { suggest } from '../diagnostics/suggest.js';
import type { Diagnostic, TokenPath } from '../types.js';
import type { TokenDefinition } from './definitions.js';
import type { DeriveFunction, DeriveProblem } from './derive-contract.js';
import type { Evaluation, Found } from './evaluation.js';
import type { FlatTree, TokenEntry } from './layers.js';
import { referenceIn, referencesIn, type ReferenceSite } from './reference.js';

/** The parts of a token's extension that compute its value. */
export interface DeriveSpec {
  /** The definition that gave the extension. */
  readonly id: number;
  /** What `derive` and `solve` stand in. */
  readonly extension: JsonObject;
  readonly derive?: JsonNode;
  readonly solve?: JsonNode;
  /** Every alias in them. */
  readonly sites: readonly ReferenceSite[];
}

const specs = new WeakMap<JsonObject, DeriveSpec | null>();

/** The Wusum extension that counts for a token: that of the last layer that gave one. */
export function extensionOf(entry: TokenEntry): { node: JsonObject; definition: TokenDefinition } | undefined {
  for (let index = entry.definitions.length - 1; index >= 0; index--) {
    const { definition } = entry.definitions[index]!;
    const node = definition.extensions?.members.get('org.wusum')?.node;
    if (node?.kind === 'object') return { node, definition };
  }
  return undefined;
}

/** The derivation of a token, if it has one. */
export function deriveSpecOf(entry: TokenEntry): DeriveSpec | undefined {
  const extension = extensionOf(entry);
  if (!extension) return undefined;
  let spec = specs.get(extension.node);
  if (spec === undefined) {
    const derive = extension.node.members.get('derive')?.node;
    const solve = extension.node.members.get('solve')?.node;
    const sites = [derive, solve].flatMap((node) => (node ? referencesIn(node) : []));
    spec = derive || solve ? { id: extension.definition.id, extension: extension.node, derive, solve, sites } : null;
    specs.set(extension.node, spec);
  }
  return spec ?? undefined;
}

/** Calls the derive function for a token whose inputs are all resolved. */
export function runDerive(
  start: Evaluation,
  definition: TokenDefinition,
  spec: DeriveSpec,
  inputs: ReadonlyMap<JsonNode, Found>,
  derive: DeriveFunction,
  { tree, reporter }: { readonly tree: FlatTree; readonly reporter: DiagnosticReporter },
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
  for (const { missed, ...problem } of result.problems) {
    const told = tellProblem(problem, definition, spec);
    if (missed) reporter.miss({ path: start.path, problem: told, missed, tree });
    else reporter.push(told);
  }
  return {
    ...start,
    value: result.value,
    derivation: result.derivation && { ...result.derivation, ...(seed !== undefined && { seed }) },
    pairs: result.pairs,
    seed,
  };
}

function tellProblem(
  { at, isKey, given, known, severity = 'error', ...problem }: DeriveProblem,
  definition: TokenDefinition,
  { extension }: DeriveSpec,
): Diagnostic {
  const location = at ? placeIn(extension, at, isKey ? 'key' : 'value') : definition.value.location;
  const didYouMean = given === undefined || !known ? undefined : suggest(given, known);
  return { ...problem, severity, location, ...(didYouMean !== undefined && { didYouMean }) };
}

/** The seed that a derived value goes back to: the one named by its ramp, or that of what it starts from. */
function seedOf(start: Evaluation, spec: DeriveSpec, inputs: ReadonlyMap<JsonNode, Found>): TokenPath | undefined {
  const node = originNode(spec);
  const found = node && inputs.get(node);
  if (!found) return start.seed;
  return node === derivationOf(spec)?.members.get('seed')?.node ? found.path : (found.evaluation?.seed ?? found.path);
}

/** What a derivation starts from, where it says so. */
export function originNode(spec: DeriveSpec | undefined): JsonNode | undefined {
  const members = derivationOf(spec)?.members;
  return (members?.get('seed') ?? members?.get('from'))?.node;
}

function derivationOf(spec: DeriveSpec | undefined): JsonObject | undefined {
  const node = spec?.derive?.kind === 'object' ? [...spec.derive.members.values()][0]?.node : undefined;
  return node?.kind === 'object' ? node : undefined;
}

/** The plain value of a node, each alias replaced by its path and value. */
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
