import type { TokenReporter } from '../token-reporter.js';
import type { Layer, OrderItem } from '../resolver/types.js';
import type { JsonObject } from '../source/json.js';
import type { Contexts, TokenPath } from '../types.js';
import { joined } from './joined-map.js';
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
  /** `values` and `content` as one. */
  readonly tokens: ReadonlyMap<TokenPath, TokenEntry>;
  readonly groups: ReadonlyMap<TokenPath, readonly Layered<GroupDefinition>[]>;
  /** The tokens of token files. */
  readonly values: ReadonlyMap<TokenPath, TokenEntry>;
  /** The tokens of content files. Permutations with the same content files have the same map: no value depends on it. */
  readonly content: ReadonlyMap<TokenPath, TokenEntry>;
}

/** A tree of tokens of both kinds. */
export function flatTree({ values, content, groups }: Omit<FlatTree, 'tokens'>): FlatTree {
  return { values, content, groups, tokens: joined(values, content) };
}

const empty = flatTree({ values: new Map(), content: new Map(), groups: new Map() });

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
    const trees = layer.sources.map((source) => this.tree(source));
    const values = new Map(base.values);
    const content = trees.some((tree) => tree.isContent) ? new Map(base.content) : base.content;
    const groups = new Map(base.groups);
    for (const tree of trees) {
      const [own, others] = tree.isContent ? [content as Map<TokenPath, TokenEntry>, values] : [values, content];
      for (const [path, definition] of tree.groups) {
        const taken = own.get(path) ?? others.get(path);
        if (taken) this.#clash(path, taken.definitions.at(-1)!.definition, definition);
        else groups.set(path, [...(groups.get(path) ?? []), { layer: layer.name, definition }]);
      }
      for (const [path, definition] of tree.tokens) {
        const taken = groups.get(path)?.at(-1);
        const earlier = own.get(path)?.definitions ?? [];
        const mixed = others.get(path)?.definitions[0];
        if (taken) this.#clash(path, taken.definition, definition);
        else if (mixed) this.#mixed(mixed.definition, definition);
        else own.set(path, { definitions: [...earlier, { layer: layer.name, definition }] });
      }
    }
    return flatTree({ values, content, groups });
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
