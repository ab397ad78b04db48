import type { TokenReporter } from '../token-reporter.js';
import type { Layer, OrderItem } from '../resolver/types.js';
import type { JsonObject } from '../source/json.js';
import type { Contexts, TokenPath } from '../types.js';
import { checkUnfinished } from './unfinished-tokens.js';
import { warnCase } from './name-case.js';
import {
  DefinitionIds,
  readDefinitions,
  type GroupDefinition,
  type SourceTree,
  type TokenDefinition,
} from './definitions.js';

/** A definition and its layer. */
export interface Layered<T> {
  readonly layer: string;
  readonly definition: T;
}

/** All definitions of one token; the last one wins. */
export interface TokenEntry {
  readonly definitions: readonly Layered<TokenDefinition>[];
  /** For tokens inherited by `$extends`: their path in the extended group, and their path in the extending one. */
  readonly inheritedFrom?: TokenPath;
  readonly placedAt?: TokenPath;
}

/** Tokens and groups of one permutation after flattening, before aliases are resolved. */
export interface FlatTree {
  readonly tokens: ReadonlyMap<TokenPath, TokenEntry>;
  readonly groups: ReadonlyMap<TokenPath, readonly Layered<GroupDefinition>[]>;
}

const empty: FlatTree = { tokens: new Map(), groups: new Map() };

/**
 * Flattens layers in the resolution order; the last definition wins. Sources are read once, and permutations that
 * start with the same layers share the work.
 */
export class Flattener {
  /** For sources that are read later, such as an edited file. */
  readonly ids = new DefinitionIds();
  readonly #trees = new WeakMap<JsonObject, SourceTree>();
  readonly #states = new Map<string, FlatTree>();

  constructor(
    private order: readonly OrderItem[],
    private readonly reporter: TokenReporter,
  ) {}

  /** Replaces the resolution order, before anything is flattened. */
  reorder(order: readonly OrderItem[]): void {
    this.order = order;
  }

  /** Reads every source, including contexts that no permutation uses, so that all structural problems are reported. */
  readAll(): void {
    const trees = this.all();
    warnCase(trees, this.reporter);
    checkUnfinished(trees, this.reporter);
  }

  /** Every source, in the resolution order. */
  all(): SourceTree[] {
    const trees: SourceTree[] = [];
    for (const item of this.order) {
      const layers = item.kind === 'set' ? [item.layer] : [...item.layers.values()];
      for (const layer of layers) for (const source of layer.sources) trees.push(this.tree(source));
    }
    return trees;
  }

  /** The flat tree of the given contexts; axes without a context are skipped. */
  flatten(contexts: Contexts): FlatTree {
    let key = '';
    let state = empty;
    for (const item of this.order) {
      const layer = item.kind === 'set' ? item.layer : item.layers.get(contexts[item.axis.name] ?? '');
      if (!layer) continue;
      key += `|${layer.name}`;
      let next = this.#states.get(key);
      if (!next) {
        next = this.#merge(state, layer);
        this.#states.set(key, next);
      }
      state = next;
    }
    return state;
  }

  #merge(base: FlatTree, layer: Layer): FlatTree {
    if (layer.sources.length === 0) return base;
    const tokens = new Map(base.tokens);
    const groups = new Map(base.groups);
    for (const source of layer.sources) {
      const tree = this.tree(source);
      for (const [path, definition] of tree.groups) {
        const taken = tokens.get(path);
        if (taken) this.#clash(path, taken.definitions.at(-1)!.definition, definition);
        else groups.set(path, [...(groups.get(path) ?? []), { layer: layer.name, definition }]);
      }
      for (const [path, definition] of tree.tokens) {
        const taken = groups.get(path)?.at(-1);
        const earlier = tokens.get(path)?.definitions ?? [];
        if (taken) this.#clash(path, taken.definition, definition);
        else if (earlier.some((one) => one.definition.isContent !== definition.isContent))
          this.#mixed(earlier[0]!.definition, definition);
        else tokens.set(path, { definitions: [...earlier, { layer: layer.name, definition }] });
      }
    }
    return { tokens, groups };
  }

  #clash(path: TokenPath, first: GroupDefinition | TokenDefinition, second: GroupDefinition | TokenDefinition): void {
    this.reporter.add(
      'WS-G007',
      `"${path}" is a ${'id' in first ? 'token' : 'group'} in one layer and a ${'id' in second ? 'token' : 'group'} in another.`,
      {
        location: second.location,
        related: [{ message: 'first defined here', location: first.location }],
      },
    );
  }

  /** A content file and a token file set the same path. */
  #mixed(first: TokenDefinition, second: TokenDefinition): void {
    const kind = ({ isContent }: TokenDefinition): string => (isContent ? 'content' : 'a token');
    this.reporter.add('WS-T004', `"${first.path}" is ${kind(first)} in one file and ${kind(second)} in another.`, {
      location: second.location,
      fix: 'Remove it from one of the two files.',
      related: [{ message: 'first defined here', location: first.location }],
    });
  }

  /** The tokens and groups of one source, read once. */
  tree(source: JsonObject): SourceTree {
    let tree = this.#trees.get(source);
    if (!tree) {
      tree = readDefinitions(source, this.reporter, this.ids);
      this.#trees.set(source, tree);
    }
    return tree;
  }
}
