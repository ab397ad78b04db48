import { toValue } from '../source/json.js';
import type {
  ContrastPair,
  Contexts,
  LayerEntry,
  Permutation,
  ResolvedToken,
  TokenPath,
  TokenReference,
} from '../types.js';
import { isRecord } from '../resolver/properties.js';
import { extensionOf } from './derive-step.js';
import { Evaluator, type EvaluationCache } from './evaluate.js';
import { aliasChainOf, type Evaluation } from './evaluation.js';
import { deprecationPlace, inheritedAt, type Inherited } from './groups.js';
import type { FlatTree, TokenEntry } from './layers.js';
import { tokenReferences } from './token-references.js';

/** A permutation with the contrast pairs that its derivations measured. */
export interface ResolvedPermutation extends Permutation {
  readonly pairs: readonly ContrastPair[];
  /** How many tokens could not be resolved. */
  readonly failed: number;
}

/** Makes tokens of evaluations; permutations in which nothing about a token differs share one object. */
export class TokenFactory {
  readonly #tokens = new Map<string, ResolvedToken>();
  #before: { evaluator: Evaluator; tokens: ReadonlyMap<TokenPath, ResolvedToken> } | undefined;

  /** All tokens of one permutation. Tokens with problems are left out; the problems are in the cache's bag. */
  permutation(contexts: Contexts, tree: FlatTree, cache: EvaluationCache): ResolvedPermutation {
    const evaluator = new Evaluator(tree, cache, this.#before?.evaluator);
    const tokens = new Map<TokenPath, ResolvedToken>();
    const pairs: ContrastPair[] = [];
    let failed = 0;
    for (const [path, entry] of tree.tokens) {
      const evaluation = evaluator.token(path);
      if (!evaluation) {
        failed++;
        continue;
      }
      const kept = evaluator.kept.has(path) ? this.#before?.tokens.get(path) : undefined;
      tokens.set(path, kept ?? this.#token(evaluation, entry, tree));
      pairs.push(...evaluation.pairs);
    }
    this.#before = { evaluator, tokens };
    return { contexts, tokens, pairs, failed };
  }

  #token(evaluation: Evaluation, entry: TokenEntry, tree: FlatTree): ResolvedToken {
    const inherited = inheritedAt(tree, evaluation.path);
    const ids = entry.definitions.map(({ layer, definition }) => `${definition.id}@${layer}`).join(',');
    const key = `${evaluation.id}|${ids}|${String(inherited.deprecated)}`;
    let token = this.#tokens.get(key);
    if (!token) {
      token = makeToken(evaluation, entry, inherited);
      this.#tokens.set(key, token);
    }
    return token;
  }
}

function makeToken(evaluation: Evaluation, entry: TokenEntry, inherited: Inherited): ResolvedToken {
  const { definitions } = entry;
  const winner = definitions.at(-1)!.definition;
  const own = definitions.findLast(({ definition }) => definition.deprecated !== undefined)?.definition;
  const deprecated = own?.deprecated ?? inherited.deprecated;
  const extension = extensionOf(entry);
  let chain: readonly TokenPath[] | undefined;
  let references: readonly TokenReference[] | undefined;
  const extensionValue = extension && toValue(extension.node);
  return {
    path: evaluation.path,
    type: evaluation.type,
    value: evaluation.value,
    raw: rawOf(winner),
    location: winner.value.location,
    description: definitions.findLast(({ definition }) => definition.description !== undefined)?.definition.description,
    deprecated: deprecated === false ? undefined : deprecated,
    deprecatedAt: deprecated ? (own ? deprecationPlace(own) : inherited.deprecatedAt) : undefined,
    extension: isRecord(extensionValue) ? extensionValue : undefined,
    // Computed when asked for: the chains of a long alias chain are together as long as its square.
    get aliasChain() {
      return (chain ??= aliasChainOf(evaluation));
    },
    layers: definitions.map(({ layer, definition }, index): LayerEntry => ({
      layer,
      location: definition.value.location,
      raw: rawOf(definition),
      won: index === definitions.length - 1,
    })),
    derivation: evaluation.derivation,
    get references() {
      return (references ??= tokenReferences(entry));
    },
  };
}

function rawOf(definition: TokenEntry['definitions'][number]['definition']): unknown {
  const value = toValue(definition.value);
  return definition.byRef ? { $ref: value } : value;
}
