import type { DiagnosticBag } from '../diagnostics/bag.js';
import { toValue, type JsonNode } from '../source/json.js';
import type { ContrastPair, Derivation, TokenPath, TokenType } from '../types.js';
import { isTokenType, type Slot } from '../validate/slots.js';
import { validateValue } from '../validate/value.js';
import { buildValue, unresolved, type Resolved } from './build.js';
import type { TokenDefinition } from './definitions.js';
import type { DeriveFunction } from './derive-contract.js';
import { deriveSpecOf, runDerive, type DeriveSpec } from './derive-step.js';
import { inheritedAt } from './groups.js';
import type { FlatTree, TokenEntry } from './layers.js';
import { Lookup, type Found } from './lookup.js';
import { parseRef, referencesIn, type ReferenceSite } from './reference.js';

/** A token's value with what it took to get it. Permutations in which nothing differs share one evaluation. */
export interface Evaluation {
  readonly id: number;
  readonly path: TokenPath;
  readonly type: TokenType;
  readonly value: unknown;
  /** Whole-token aliases followed, nearest first. */
  readonly chain: readonly TokenPath[];
  readonly seed?: TokenPath;
  readonly derivation?: Derivation;
  readonly pairs: readonly ContrastPair[];
}

/** What evaluations share across permutations. */
export class EvaluationCache {
  readonly entries = new Map<string, Evaluation | undefined>();
  nextId = 0;

  constructor(
    readonly bag: DiagnosticBag,
    readonly derive?: DeriveFunction,
  ) {}
}

/**
 * Evaluates the tokens of one permutation. A token is computed once for each distinct set of inputs: its winning
 * definition, its type and the values it refers to. So a derivation runs once for each combination of contexts that
 * makes a difference to it, not for each permutation.
 */
export class Evaluator {
  readonly #memo = new Map<TokenPath, Evaluation | undefined>();
  readonly #lookup: Lookup;

  constructor(
    private readonly tree: FlatTree,
    private readonly cache: EvaluationCache,
  ) {
    this.#lookup = new Lookup(tree, cache.bag, (path) => this.token(path));
  }

  /** The value of a token, or `undefined` when it has none (reported). The token must exist. */
  token(path: TokenPath): Evaluation | undefined {
    if (this.#memo.has(path)) return this.#memo.get(path);
    const evaluation = this.#lookup.guarded(path, () => this.#evaluate(path, this.tree.tokens.get(path)!));
    if (!this.#memo.has(path)) this.#memo.set(path, evaluation);
    return this.#memo.get(path);
  }

  #evaluate(path: TokenPath, entry: TokenEntry): Evaluation | undefined {
    const { definition } = entry.definitions.at(-1)!;
    const spec = deriveSpecOf(entry);
    const sites = sitesOf(definition);
    const found = this.#resolve(sites, path);
    const inputs = this.#resolve(spec?.sites ?? [], path);
    const declared = declaredType(entry, this.tree);
    const complete = found.size === sites.length && inputs.size === (spec?.sites.length ?? 0);
    if (!complete) {
      this.#compute({ path, definition, declared, found, sites });
      return undefined;
    }
    const key = keyOf(path, definition, declared, spec, [...found.values(), ...inputs.values()]);
    if (this.cache.entries.has(key)) return this.cache.entries.get(key);
    const start = this.#compute({ path, definition, declared, found, sites });
    const evaluation = start && this.#finish(start, definition, spec, inputs);
    this.cache.entries.set(key, evaluation);
    return evaluation;
  }

  #resolve(sites: readonly ReferenceSite[], path: TokenPath): Map<JsonNode, Found> {
    const found = new Map<JsonNode, Found>();
    for (const site of sites) {
      const result = this.#lookup.resolve(site, path);
      if (result) found.set(site.node, result);
    }
    return found;
  }

  /** Determines the type and checks the value. */
  #compute(step: Step): Evaluation | undefined {
    const { path, definition, declared, found, sites } = step;
    const whole = sites.length === 1 && sites[0]!.node === definition.value ? found.get(definition.value) : undefined;
    const isWhole = sites[0]?.node === definition.value;
    const type = declared.own ?? (isWhole ? ownType(whole?.slot) : undefined) ?? declared.group;
    if (type === undefined || !isTokenType(type)) {
      // A type that does not exist, or a reference that leads nowhere, has been reported.
      if (type === undefined && !(isWhole && !whole)) {
        this.cache.bag.add('WS-T002', `The type of "${path}" cannot be determined.`, { location: definition.location });
      }
      return undefined;
    }
    const resolutions = new Map<JsonNode, Resolved>(found);
    for (const { node } of sites)
      if (!resolutions.has(node)) resolutions.set(node, { value: unresolved, slot: undefined });
    const valid = validateValue(definition.value, type, { resolutions, bag: this.cache.bag, path });
    if (!valid || found.size !== sites.length) return undefined;
    const value = buildValue(definition.value, resolutions);
    const alias = whole?.evaluation;
    return {
      id: this.cache.nextId++,
      path,
      type,
      value,
      chain: alias ? [alias.path, ...alias.chain] : [],
      seed: alias?.seed,
      pairs: [],
    };
  }

  #finish(
    start: Evaluation,
    definition: TokenDefinition,
    spec: DeriveSpec | undefined,
    inputs: ReadonlyMap<JsonNode, Found>,
  ): Evaluation | undefined {
    if (!spec || !this.cache.derive) return start;
    return runDerive(start, definition, spec, inputs, this.cache.derive, this.cache.bag);
  }
}

interface Step {
  readonly path: TokenPath;
  readonly definition: TokenDefinition;
  readonly declared: DeclaredType;
  readonly found: ReadonlyMap<JsonNode, Found>;
  readonly sites: readonly ReferenceSite[];
}

interface DeclaredType {
  /** The token's own `$type`, from the last layer that gave one. */
  readonly own?: string;
  /** The nearest group's. */
  readonly group?: string;
}

/** The types that are declared for a token: its own, and that of the groups it stands in. */
export function declaredType(entry: TokenEntry, tree: FlatTree): DeclaredType {
  const { path } = entry.definitions.at(-1)!.definition;
  const own = entry.definitions.findLast(({ definition }) => definition.type)?.definition.type?.name;
  // A group that is extended may itself have got its type from above; then the inherited token keeps it.
  const group =
    inheritedAt(tree, entry.placedAt ?? path).type ??
    (entry.inheritedFrom === undefined ? undefined : inheritedAt(tree, entry.inheritedFrom).type);
  return { own, group };
}

function ownType(slot: Slot | undefined): string | undefined {
  return slot !== undefined && isTokenType(slot) ? slot : undefined;
}

const refSites = new WeakMap<JsonNode, readonly ReferenceSite[]>();

/** The references in a token's value; a token-level `$ref` is one reference. */
export function sitesOf(definition: TokenDefinition): readonly ReferenceSite[] {
  if (!definition.byRef) return referencesIn(definition.value);
  let sites = refSites.get(definition.value);
  if (!sites) {
    sites = [{ node: definition.value, reference: parseRef(String(toValue(definition.value))) }];
    refSites.set(definition.value, sites);
  }
  return sites;
}

function keyOf(
  path: TokenPath,
  definition: TokenDefinition,
  declared: DeclaredType,
  spec: DeriveSpec | undefined,
  found: readonly Found[],
): string {
  return `${path}|${definition.id}|${declared.own ?? ''}|${declared.group ?? ''}|${spec?.id ?? ''}|${found.map(({ key }) => key).join(',')}`;
}
