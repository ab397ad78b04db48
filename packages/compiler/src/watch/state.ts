import {
  measurePairs,
  pairPartners,
  type EditableSystem,
  openEditable,
  type TokenDefinition,
  type Layer,
  type JsonObject,
} from '@wusum/dtcg/internal';
import { contentReader } from '../content/index.js';
import { compileSystem } from '../compile.js';
import { deriveToken, type ResolvedToken, type TokenPath, TokenReporter } from '@wusum/dtcg';
import type { Diagnostic, SourceFiles } from '@wusum/diagnostics';
import { type ThemeModel, makeModel } from '@wusum/platforms/internal';
import type { BrandSystem } from '@wusum/platforms';
import { ReverseEdges } from './reverse-edges.js';

export interface WatchOptions {
  /** The current version of the tokens, as for `compile`. */
  readonly version?: string;
}

/** A compiled system that can be edited. */
export interface State extends EditableSystem {
  readonly compiled: BrandSystem;
  readonly diagnostics: readonly Diagnostic[];
  readonly model: ThemeModel;
  readonly edges: ReverseEdges;
  /** Token with contrast pairs → every token that they depend on. */
  readonly partners: ReadonlyMap<TokenPath, readonly TokenPath[]>;
  /** Call it after values changed. */
  readonly changed: () => void;
  /** Whether any token is deprecated, so that a new reference may need a warning. */
  readonly hasDeprecated: boolean;
  /** Token → everything that sets it, in any layer. */
  readonly definitions: ReadonlyMap<TokenPath, readonly TokenDefinition[]>;
}

/** Compiles everything. The state is missing if the diagnostics have an error. */
export function compileState(
  files: SourceFiles,
  entry: string,
  options: WatchOptions,
): { readonly state?: State; readonly diagnostics: readonly Diagnostic[] } {
  const editable = openEditable(files, entry, { derive: deriveToken, content: contentReader });
  const result = compileSystem(editable.system, { files, lifecycle: options });
  const { diagnostics } = result;
  if (!result.ok) return { diagnostics };
  const { compiled, changed } = live(result.system);
  const definitions = readDefinitions(editable);
  const edges = new ReverseEdges();
  for (const list of definitions.values()) for (const definition of list) edges.add(definition);
  for (const permutation of compiled.permutations) {
    const tree = editable.factory.treeOf(permutation);
    if (tree) edges.addInherited(tree);
  }
  const model = makeModel(compiled);
  const distinct = new Set(compiled.permutations.flatMap(({ tokens }) => [...tokens.values()]));
  const partners = readPartners(distinct);
  const hasDeprecated = [...distinct].some(({ deprecated }) => deprecated);
  return {
    state: { ...editable, compiled, changed, diagnostics, model, edges, definitions, partners, hasDeprecated },
    diagnostics,
  };
}

/** A compiled system whose values change in place; its pairs are measured again at the next read. */
function live(system: BrandSystem): { readonly compiled: BrandSystem; readonly changed: () => void } {
  let pairs: BrandSystem['pairs'] | undefined = system.pairs;
  const { axes, permutations } = system;
  const compiled = {
    ...system,
    get pairs() {
      return (pairs ??= measurePairs(axes, permutations, new TokenReporter()));
    },
  };
  return { compiled, changed: () => (pairs = undefined) };
}

function readPartners(distinct: Iterable<ResolvedToken>): Map<TokenPath, TokenPath[]> {
  const partners = new Map<TokenPath, TokenPath[]>();
  for (const token of distinct) {
    const own = pairPartners(token);
    if (own.length > 0) partners.set(token.path, [...(partners.get(token.path) ?? []), ...own]);
  }
  return partners;
}

function readDefinitions({ order, flattener }: EditableSystem): Map<TokenPath, TokenDefinition[]> {
  const definitions = new Map<TokenPath, TokenDefinition[]>();
  const sources = new Set(layersOf(order).flatMap((layer) => layer.sources));
  for (const source of sources) {
    for (const [path, definition] of flattener.tree(source).tokens) {
      const known = definitions.get(path);
      if (known) known.push(definition);
      else definitions.set(path, [definition]);
    }
  }
  return definitions;
}

function layersOf(order: EditableSystem['order']): Layer[] {
  return order.flatMap((item) => (item.kind === 'set' ? [item.layer] : [...item.layers.values()]));
}

/** The source of a file, if the whole file is one source and is not referenced in another way. */
export function sourceOf({ order, documents }: EditableSystem, file: string): JsonObject | undefined {
  const own = layersOf(order).flatMap((layer) => layer.sources.filter(({ location }) => location.file === file));
  const root = documents.root(file);
  return root?.kind === 'object' && own.length > 0 && own.every((source) => source === root) ? root : undefined;
}
