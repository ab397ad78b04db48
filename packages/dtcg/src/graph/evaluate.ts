import type { TokenReporter } from '../token-reporter.js';
import { toValue, type JsonNode } from '../source/json.js';
import type { TokenPath, TokenType } from '../types.js';
import { isTokenType, type Slot } from '../validate/slots.js';
import { normalizeValue } from '../validate/normalize.js';
import { candidatesOf } from '../generous/aliases.js';
import { checkValue } from '../generous/check-value.js';
import { foreignSites, foreignValue } from '../generous/foreign.js';
import { reportTextAlias } from '../generous/text-alias.js';
import { typeOfValue } from '../generous/types.js';
import { insertBefore } from '../generous/text-edits.js';
import { isRecord } from '../is-record.js';
import { buildValue, unresolved, type Resolved } from './build-value.js';
import { declaredType, sitesOf, typePlace, type DeclaredType } from './declared-type.js';
import type { TokenDefinition } from './definitions.js';
import type { ContrastFailure, DeriveFunction } from './derive-contract.js';
import { deriveSpecOf, type DeriveSpec } from './derive-spec.js';
import { runDerive } from './derive-step.js';
import { unchangedTokens } from './unchanged-tokens.js';
import type { Evaluation, Found } from './evaluation.js';
import type { FlatTree, TokenEntry } from './layers.js';
import { Lookup } from './lookup.js';
import { referenceIn, type ReferenceSite } from './reference.js';

/** State that evaluations share across permutations. */
export class EvaluationCache {
  readonly entries = new Map<string, Evaluation | undefined>();
  /** Ids of the definitions that won in some permutation. */
  readonly evaluated = new Set<number>();
  nextId = 0;

  /**
   * @param onContrastFailure called for each colour that cannot meet its pairs
   * @param isShared whether there is more than one permutation, so that results may be reused
   */
  constructor(
    readonly reporter: TokenReporter,
    readonly derive: DeriveFunction | undefined,
    readonly onContrastFailure: (failure: ContrastFailure) => void,
    readonly isShared: boolean,
  ) {}
}

/**
 * Evaluates the tokens of one permutation. A token is computed once for each distinct set of inputs: its winning
 * definition, its type and the values it refers to. So a derivation runs once for each combination of contexts that
 * affects it, not for each permutation.
 */
export class Evaluator {
  /** Tokens copied from the previous evaluator, unchanged. */
  readonly kept: ReadonlySet<TokenPath>;
  readonly #memo: Map<TokenPath, Evaluation | undefined>;
  readonly #dependencies: Map<TokenPath, readonly TokenPath[]>;
  /** The dependencies found so far of each token under evaluation, innermost last. */
  readonly #touched: TokenPath[][] = [];
  readonly #lookup: Lookup;

  /**
   * @param before an evaluator of a similar permutation: unchanged tokens are copied from it
   * @param isKept whether that evaluator is used again; if not, its maps are reused instead of copied
   */
  constructor(
    private readonly tree: FlatTree,
    private readonly cache: EvaluationCache,
    before?: Evaluator,
    isKept = false,
  ) {
    this.#lookup = new Lookup(tree, cache.reporter, {
      evaluate: (path) => this.token(path),
      touch: (path) => this.#touched.at(-1)?.push(path),
    });
    this.kept = before ? unchangedTokens(before.tree, tree, before.#dependencies) : new Set();
    const reuse = <Value>(map: Map<TokenPath, Value> = new Map()): Map<TokenPath, Value> =>
      isKept ? new Map(map) : map;
    this.#memo = reuse(before && before.#memo);
    this.#dependencies = reuse(before && before.#dependencies);
    for (const path of this.#memo.keys()) {
      if (this.kept.has(path)) continue;
      this.#memo.delete(path);
      this.#dependencies.delete(path);
    }
  }

  /** The value of a token, or `undefined` when it has none (reported). The token must exist. */
  token(path: TokenPath): Evaluation | undefined {
    if (this.#memo.has(path)) return this.#memo.get(path);
    if (this.#touched.length > 0 && this.#touched.length % deepChain === 0) this.#evaluateBelow(path);
    this.#touched.push([]);
    const evaluation = this.#lookup.guarded(path, () => this.#evaluate(path, this.tree.tokens.get(path)!));
    this.#dependencies.set(path, this.#touched.pop() ?? []);
    if (!this.#memo.has(path)) this.#memo.set(path, evaluation);
    return this.#memo.get(path);
  }

  /** Removes tokens from the memo, so that the next call evaluates them again. */
  forget(paths: Iterable<TokenPath>): void {
    for (const path of paths) this.#memo.delete(path);
    this.#lookup.forget();
  }

  /** The tokens that a token was found to refer to. */
  dependenciesOf(path: TokenPath): readonly TokenPath[] {
    return this.#dependencies.get(path) ?? [];
  }

  /** Takes the results of another evaluator for these tokens. */
  adopt(other: Evaluator, paths: Iterable<TokenPath>): void {
    for (const path of paths) {
      this.#memo.set(path, other.#memo.get(path));
      this.#dependencies.set(path, other.dependenciesOf(path));
    }
    this.#lookup.forget();
  }

  #evaluate(path: TokenPath, entry: TokenEntry): Evaluation | undefined {
    const { definition } = entry.definitions.at(-1)!;
    this.cache.evaluated.add(definition.id);
    const spec = deriveSpecOf(entry);
    const declared = declaredType(entry, this.tree);
    const isForeign = isForeignType(declared, definition);
    const sites = isForeign ? foreignSites(definition.value) : sitesOf(definition);
    const found = this.#resolve(sites, path);
    const inputs = this.#resolve(spec?.sites ?? [], path);
    const complete = found.size === sites.length && inputs.size === (spec?.sites.length ?? 0);
    if (!complete) {
      this.#compute({ path, definition, declared, found, sites });
      return undefined;
    }
    const make = (): Evaluation | undefined => {
      const start = this.#compute({ path, definition, declared, found, sites });
      return start && this.#finish(start, definition, spec, inputs);
    };
    if (!this.cache.isShared) return make();
    const key = keyOf(path, definition, declared, spec, [...found.values(), ...inputs.values()]);
    if (!this.cache.entries.has(key)) this.cache.entries.set(key, make());
    return this.cache.entries.get(key);
  }

  /**
   * Evaluates the dependencies of a token without recursion, deepest first, so that long chains of aliases do not exhaust
   * the call stack. The caller evaluates the token itself.
   */
  #evaluateBelow(start: TokenPath): void {
    const trail = [{ path: start, targets: this.#wholeTargets(start), next: 0 }];
    const onTrail = new Set([start]);
    for (let step = trail.at(-1); step; step = trail.at(-1)) {
      const target = step.targets[step.next++];
      if (target === undefined) {
        trail.pop();
        onTrail.delete(step.path);
        if (trail.length > 0) this.token(step.path);
      } else if (onTrail.has(target) || this.#lookup.isOpen(target)) {
        this.#failCircle(target, trail);
      } else if (!this.#memo.has(target)) {
        onTrail.add(target);
        trail.push({ path: target, targets: this.#wholeTargets(target), next: 0 });
      }
    }
  }

  #failCircle(target: TokenPath, trail: readonly { path: TokenPath; targets: readonly TokenPath[] }[]): void {
    const start = Math.max(
      0,
      trail.findIndex(({ path }) => path === target),
    );
    const paths = trail.slice(start).map(({ path }) => path);
    this.#lookup.reportCircle(target, paths);
    for (const { path, targets } of trail.slice(start)) {
      this.#memo.set(path, undefined);
      this.#dependencies.set(path, targets);
    }
  }

  /** The tokens to evaluate before a token. Pointers into values are followed in the values as written. */
  #wholeTargets(path: TokenPath): TokenPath[] {
    const entry = this.tree.tokens.get(path)!;
    const sites = [...sitesOf(entry.definitions.at(-1)!.definition), ...(deriveSpecOf(entry)?.sites ?? [])];
    return sites.flatMap(({ reference }) => {
      if (reference.kind !== 'pointer') {
        if (reference.kind === 'alias' && this.tree.tokens.has(reference.path)) return [reference.path];
        return candidatesOf(reference)
          .filter((target) => this.tree.tokens.has(target))
          .slice(0, 1);
      }
      const target = reference.segments.slice(0, -1).join('.');
      return reference.segments.at(-1) === '$value' && this.tree.tokens.has(target) ? [target] : [];
    });
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
    reportTextAlias(definition, [...found.values()][0]?.evaluation?.type, this.cache.reporter);
    if (definition.isContent) {
      const value = toValue(definition.value);
      return { id: this.cache.nextId++, path, type: 'content', value, pairs: [] };
    }
    const isWhole = sites[0]?.node === definition.value;
    const whole = isWhole && sites.length === 1 ? found.get(definition.value) : undefined;
    if (isForeignType(declared, definition)) return this.#foreign(step);
    const type = this.#type(step, isWhole, whole);
    if (type === undefined) return undefined;
    if (type === 'foreign') return this.#foreign(step);
    const resolutions = new Map<JsonNode, Resolved>(found);
    for (const { node } of sites)
      if (!resolutions.has(node)) resolutions.set(node, { value: unresolved, slot: undefined });
    const read = checkValue(definition.value, type, definition.node, {
      resolutions,
      reporter: this.cache.reporter,
      path,
      typePlace: (node) => {
        const target = found.get(node)?.evaluation;
        return target && typePlace(target.path, this.tree);
      },
    });
    if (!read || found.size !== sites.length) return undefined;
    const value = withAlpha(normalizeValue(buildValue(read, resolutions), type), type, definition);
    // A colour with an alpha of its own is not the colour that it refers to.
    const alias = definition.alpha === undefined ? whole?.evaluation : undefined;
    return {
      id: this.cache.nextId++,
      path,
      type,
      value,
      alias,
      seed: alias && (alias.seed ?? alias.path),
      pairs: [],
    };
  }

  /** The type of a value; a missing one is reported. */
  #type({ path, definition, declared }: Step, isWhole: boolean, whole: Found | undefined): TokenType | undefined {
    const own = definition.byRef && declared.own !== undefined && !isTokenType(declared.own) ? undefined : declared.own;
    const type = own ?? (isWhole ? ownType(whole?.slot) : undefined) ?? declared.group;
    if (type !== undefined) return isTokenType(type) || type === 'foreign' ? type : undefined;
    // An unresolved reference is already reported.
    if (isWhole && !whole) return undefined;
    const obvious = isWhole ? undefined : typeOfValue(definition.value);
    const message = `The type of "${path}" cannot be determined.`;
    const { location } = definition;
    if (obvious === undefined) this.cache.reporter.add('WS-T002', message, { location });
    else
      this.cache.reporter.deviation('WS-T002', `"${path}" has no type. Its value is a ${obvious}.`, {
        location,
        fix: `Add "$type": "${obvious}" to the token or to its group.`,
        edit: insertBefore(definition.node, '$value', '$type', obvious),
      });
    return obvious;
  }

  /** The value of a type that the specification does not define, as written. */
  #foreign({ path, definition, declared, found, sites }: Step): Evaluation | undefined {
    if (found.size !== sites.length) return undefined;
    const [only] = found.values();
    const whole = sites.length === 1 && only?.evaluation && foreignValue(definition.value, found) === only.value;
    if (whole && only.evaluation) {
      const { type, value, foreignType } = only.evaluation;
      return { id: this.cache.nextId++, path, type, value, alias: only.evaluation, foreignType, pairs: [] };
    }
    const value = foreignValue(definition.value, found);
    const foreignType = declared.own ?? declared.group;
    return { id: this.cache.nextId++, path, type: 'foreign', foreignType, value, pairs: [] };
  }

  #finish(
    start: Evaluation,
    definition: TokenDefinition,
    spec: DeriveSpec | undefined,
    inputs: ReadonlyMap<JsonNode, Found>,
  ): Evaluation | undefined {
    if (!spec || !this.cache.derive) return start;
    return runDerive(start, definition, spec, inputs, this.cache.derive, {
      tree: this.tree,
      reporter: this.cache.reporter,
      onContrastFailure: this.cache.onContrastFailure,
    });
  }
}

interface Step {
  readonly path: TokenPath;
  readonly definition: TokenDefinition;
  readonly declared: DeclaredType;
  readonly found: ReadonlyMap<JsonNode, Found>;
  readonly sites: readonly ReferenceSite[];
}

/** After this many nested tokens the rest of a chain is evaluated without recursion. */
const deepChain = 100;

function ownType(slot: Slot | undefined): string | undefined {
  return slot !== undefined && (isTokenType(slot) || slot === 'foreign') ? slot : undefined;
}

/** Whether a token has a type that the specification does not define. */
function isForeignType({ own, group }: DeclaredType, { isContent, byRef }: TokenDefinition): boolean {
  const type = own ?? group;
  return !isContent && !byRef && type !== undefined && !isTokenType(type);
}

/** The value with the `alpha` that is written next to it. */
function withAlpha(value: unknown, type: TokenType, { alpha, value: node }: TokenDefinition): unknown {
  if (alpha === undefined || type !== 'color' || !isRecord(value)) return value;
  const { hex, ...color } = value;
  // The fallback of the referred color is its own.
  return { ...color, alpha, ...(hex !== undefined && !referenceIn(node) && { hex }) };
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
