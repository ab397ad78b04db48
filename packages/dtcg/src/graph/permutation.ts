import type { ContrastPair, Contexts, Permutation, ResolvedToken, TokenPath } from '../types.js';
import { Evaluator, type EvaluationCache } from './evaluate.js';
import type { Evaluation } from './evaluation.js';
import { inheritedAt } from './inherited.js';
import type { FlatTree, TokenEntry } from './layers.js';
import { joined } from './joined-map.js';
import { PermutationToken } from './permutation-token.js';
import { isSameContent, unchangedContent } from './unchanged-tokens.js';

/** A permutation with the contrast pairs measured by its derivations. */
export interface ResolvedPermutation extends Permutation {
  readonly pairs: readonly ContrastPair[];
  /** How many tokens could not be resolved. */
  readonly failed: number;
}

interface Evaluated {
  readonly evaluator: Evaluator;
  readonly tokens: Map<TokenPath, ResolvedToken>;
  readonly tree: FlatTree;
}

/** A permutation that has been evaluated again. */
interface Renewed {
  readonly evaluated: Evaluated;
  /** Its tokens before, in the order of the paths. */
  readonly before: readonly (ResolvedToken | undefined)[];
}

/** The tokens of content files, which many permutations share. */
interface EvaluatedContent {
  readonly tree: FlatTree;
  readonly tokens: ReadonlyMap<TokenPath, ResolvedToken>;
  readonly failed: number;
}

/** Creates tokens from evaluations. Permutations in which a token is equal share one object. */
export class TokenFactory {
  readonly #tokens = new Map<string, ResolvedToken>();
  readonly #evaluated = new WeakMap<Permutation, Evaluated>();
  #before: Evaluated | undefined;
  readonly #content = new Map<FlatTree['content'], EvaluatedContent[]>();
  #lastContent: EvaluatedContent | undefined;

  /** @param options `remembers`: whether permutations can be updated later by `renew` */
  constructor(private readonly options: { readonly remembers?: boolean } = {}) {}

  /** All tokens of one permutation. Tokens with problems are left out; the problems are in the cache's reporter. */
  permutation(contexts: Contexts, tree: FlatTree, cache: EvaluationCache): ResolvedPermutation {
    const evaluator = new Evaluator(tree, cache, this.#before?.evaluator, this.options.remembers);
    const tokens = new Map<TokenPath, ResolvedToken>();
    const pairs: ContrastPair[] = [];
    let failed = 0;
    for (const [path, entry] of tree.values) {
      const evaluation = evaluator.token(path);
      if (!evaluation) {
        failed++;
        continue;
      }
      const kept = evaluator.kept.has(path) ? this.#before?.tokens.get(path) : undefined;
      tokens.set(path, kept ?? this.#token(evaluation, entry, tree, cache.isShared));
      pairs.push(...evaluation.pairs);
    }
    this.#before = { evaluator, tokens, tree };
    const content = this.#contentOf(tree, evaluator, cache);
    const all = joined<TokenPath, ResolvedToken>(tokens, content.tokens);
    const permutation = { contexts, tokens: all, pairs, failed: failed + content.failed };
    if (this.options.remembers) this.#evaluated.set(permutation, this.#before);
    return permutation;
  }

  /** The content of a tree, evaluated once for all trees with the same. */
  #contentOf(tree: FlatTree, evaluator: Evaluator, cache: EvaluationCache): EvaluatedContent {
    const known = this.#content.get(tree.content) ?? [];
    const same = known.find((one) => isSameContent(one.tree, tree));
    if (same) return same;
    const tokens = new Map<TokenPath, ResolvedToken>();
    // Brands share most of their content: only what another brand sets is evaluated again.
    const last = this.#lastContent;
    const unchanged = last && cache.isShared ? unchangedContent(last.tree, tree) : new Set<TokenPath>();
    for (const [path, entry] of tree.content) {
      const kept = unchanged.has(path) ? last!.tokens.get(path) : undefined;
      if (kept) {
        tokens.set(path, kept);
        continue;
      }
      const evaluation = evaluator.token(path);
      if (evaluation) tokens.set(path, this.#token(evaluation, entry, tree, cache.isShared));
    }
    const content = { tree, tokens, failed: tree.content.size - tokens.size };
    this.#content.set(tree.content, [...known, content]);
    this.#lastContent = content;
    return content;
  }

  /** The flat tree of a remembered permutation. */
  treeOf(permutation: Permutation): FlatTree | undefined {
    return this.#evaluated.get(permutation)?.tree;
  }

  /**
   * Evaluates some tokens of permutations again, in place, after their definitions or dependencies were replaced. `paths`
   * must include every token that depends on a changed one. Permutations in which these tokens and all that they refer to
   * are the same, such as those of two densities for a colour, are evaluated once.
   *
   * @returns whether all of them still have a value
   */
  renew(permutations: Iterable<Permutation>, paths: ReadonlySet<TokenPath>): boolean {
    const renewed: Renewed[] = [];
    for (const permutation of permutations) {
      const evaluated = this.#evaluated.get(permutation);
      if (evaluated === undefined) return false;
      const before = [...paths].map((path) => evaluated.tokens.get(path));
      const same = renewed.find(
        (other) => isSameBefore(other.before, before) && hasSameInputs(other, evaluated, paths),
      );
      if (same) adopt(same.evaluated, evaluated, paths);
      else if (this.#renewOne(evaluated, paths)) renewed.push({ evaluated, before });
      else return false;
    }
    return true;
  }

  #renewOne({ evaluator, tokens, tree }: Evaluated, paths: ReadonlySet<TokenPath>): boolean {
    const present = [...paths].filter((path) => tree.tokens.has(path));
    evaluator.forget(present);
    return present.every((path) => {
      const evaluation = evaluator.token(path);
      if (evaluation) tokens.set(path, this.#token(evaluation, tree.tokens.get(path)!, tree, true));
      return evaluation !== undefined;
    });
  }

  #token(evaluation: Evaluation, entry: TokenEntry, tree: FlatTree, isShared: boolean): ResolvedToken {
    const inherited = inheritedAt(tree, evaluation.path);
    if (!isShared) return new PermutationToken(evaluation, entry, inherited);
    const ids = entry.definitions.map(({ layer, definition }) => `${definition.id}@${layer}`).join(',');
    const key = `${evaluation.id}|${ids}|${String(inherited.deprecated)}`;
    let token = this.#tokens.get(key);
    if (!token) {
      token = new PermutationToken(evaluation, entry, inherited);
      this.#tokens.set(key, token);
    }
    return token;
  }
}

/** Tokens that are equal are one object, with equal definitions and inputs. A missing token may exist without a value. */
function isSameBefore(a: Renewed['before'], b: Renewed['before']): boolean {
  return a.every((token, index) => token !== undefined && token === b[index]);
}

/** Whether all that the renewed tokens refer to now, renewed or not, is the same in another permutation. */
function hasSameInputs({ evaluated }: Renewed, other: Evaluated, paths: ReadonlySet<TokenPath>): boolean {
  return [...paths].every((path) =>
    evaluated.evaluator
      .dependenciesOf(path)
      .every((input) => paths.has(input) || evaluated.tokens.get(input) === other.tokens.get(input)),
  );
}

function adopt(from: Evaluated, to: Evaluated, paths: ReadonlySet<TokenPath>): void {
  to.evaluator.adopt(from.evaluator, paths);
  for (const path of paths) to.tokens.set(path, from.tokens.get(path)!);
}
