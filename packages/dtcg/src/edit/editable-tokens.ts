import type { Location, SourceFiles } from '@wusum/diagnostics';
import { contrastPairs, pairPartners } from '../contrast/index.js';
import { readDefinitions, type SourceTree, type TokenDefinition } from '../graph/definitions.js';
import { referencesIn } from '../graph/reference.js';
import { openEditable, type EditableSystem, type SystemOptions, type TokenSystem } from '../open-system.js';
import type { Layer } from '../resolver/types.js';
import type { JsonObject } from '../source/json.js';
import { parseSource } from '../source/parse.js';
import { TokenReporter } from '../token-reporter.js';
import type { Permutation, ResolvedToken, TokenPath } from '../types.js';
import { ReverseEdges } from './reverse-edges.js';
import { compareSources, replaceDefinitions } from './source-edit.js';

/** Why an edit changes more than values, so that everything has to be resolved again. */
export interface StructuralEdit {
  readonly structural: string;
}

/** An edit of values that has been read. */
export interface TokenEdit {
  /** The changed tokens and all that depend on them, in any permutation. */
  readonly dirty: ReadonlySet<TokenPath>;
  /** The changed definitions. */
  readonly definitions: ReadonlySet<TokenDefinition>;
}

interface EditedSource {
  readonly before: SourceTree;
  readonly after: SourceTree;
  readonly changed: readonly TokenPath[];
}

/**
 * Tokens whose values can be edited: changed files are read again, and only what depends on them is evaluated again. The
 * resolved permutations change in place.
 */
export class EditableTokens {
  readonly #editable: EditableSystem;
  readonly #edges = new ReverseEdges();
  /** Token → everything that sets it, in any layer. */
  readonly #definitions: ReadonlyMap<TokenPath, readonly TokenDefinition[]>;
  /** Token with contrast pairs → every token that they depend on. */
  readonly #partners = new Map<TokenPath, readonly TokenPath[]>();
  #hasDeprecated = false;

  constructor(files: SourceFiles, entry: string, options: SystemOptions = {}) {
    this.#editable = openEditable(files, entry, options);
    this.#definitions = allDefinitions(this.#editable);
  }

  get system(): TokenSystem {
    return this.#editable.system;
  }

  /** Prepares edits. Call it once, with the permutations that `system` has resolved. */
  track(permutations: readonly Permutation[]): void {
    for (const list of this.#definitions.values()) for (const definition of list) this.#edges.add(definition);
    for (const permutation of permutations) {
      const tree = this.#editable.factory.treeOf(permutation);
      if (tree) this.#edges.addInherited(tree);
    }
    const distinct = new Set(permutations.flatMap(({ tokens }) => [...tokens.values()]));
    for (const token of distinct) this.#addPartners(token);
    this.#hasDeprecated = [...distinct].some(({ deprecated }) => deprecated);
  }

  /**
   * Reads changed files. If the edit changes more than values, or has problems, the tokens have to be opened again.
   *
   * @param changed paths in `files`
   */
  read(files: SourceFiles, changed: readonly string[]): TokenEdit | StructuralEdit {
    const sources: EditedSource[] = [];
    for (const file of changed) {
      const source = this.#readSource(file, files[file]);
      if ('structural' in source) return source;
      sources.push(source);
    }
    const paths = sources.flatMap((source) => source.changed);
    for (const { before, after, changed: own } of sources) replaceDefinitions(before, after, own);
    for (const path of paths) for (const definition of this.#definitions.get(path) ?? []) this.#edges.add(definition);
    const definitions = sources.flatMap(({ before, changed: own }) => own.map((path) => before.tokens.get(path)!));
    return { dirty: this.#edges.dirty(paths), definitions: new Set(definitions) };
  }

  /** The places of everything that sets a token, in any layer. */
  placesOf(path: TokenPath): readonly Location[] {
    return (this.#definitions.get(path) ?? []).map(({ node }) => node.location);
  }

  /** The contexts of an axis that read a file; `undefined` if something else reads it too, or nothing. */
  contextsOf(axis: string, file: string): readonly string[] | undefined {
    const reads = ({ sources }: Layer): boolean => sources.some(({ location }) => location.file === file);
    const readers = this.#editable.order.filter((item) =>
      (item.kind === 'set' ? [item.layer] : [...item.layers.values()]).some(reads),
    );
    const [only] = readers;
    if (readers.length !== 1 || only?.kind !== 'modifier' || only.axis.name !== axis) return undefined;
    return [...only.layers].filter(([, layer]) => reads(layer)).map(([context]) => context);
  }

  /** The permutations in which a changed definition wins; the others do not change. */
  affected({ dirty, definitions }: TokenEdit, permutations: readonly Permutation[]): readonly Permutation[] {
    return permutations.filter((permutation) => {
      const tokens = this.#editable.factory.treeOf(permutation)?.tokens;
      return [...dirty].some((path) => {
        const winner = tokens?.get(path)?.definitions.at(-1)?.definition;
        return winner !== undefined && definitions.has(winner);
      });
    });
  }

  /**
   * Evaluates the dirty tokens of permutations again.
   * @returns `false` if a value has problems; then the tokens have to be opened again
   */
  renew({ dirty }: TokenEdit, permutations: readonly Permutation[]): boolean {
    const { factory, reporter } = this.#editable;
    const reported = reporter.size;
    return factory.renew(permutations, dirty) && reporter.size === reported;
  }

  /** Whether a contrast pair that depends on the edit is below its target. */
  hasContrastFailure({ dirty }: TokenEdit, permutations: readonly Permutation[]): boolean {
    const touched = [...this.#partners].filter(([, partners]) => partners.some((path) => dirty.has(path)));
    return permutations.some((permutation) => {
      const among = touched.flatMap(([path]) => permutation.tokens.get(path) ?? []);
      return contrastPairs(permutation, among).some(({ ratio, target }) => ratio < target);
    });
  }

  #addPartners(token: ResolvedToken): void {
    const own = pairPartners(token);
    if (own.length > 0) this.#partners.set(token.path, [...(this.#partners.get(token.path) ?? []), ...own]);
  }

  #readSource(file: string, text: string | undefined): EditedSource | StructuralEdit {
    const { flattener } = this.#editable;
    const root = sourceOf(this.#editable, file);
    if (root === undefined || text === undefined) return { structural: `${file} is not used only as one source` };
    const before = flattener.tree(root);
    if (before.isContent) return { structural: `${file} is a content file` };
    const reporter = new TokenReporter();
    const node = parseSource(file, text, reporter);
    if (node === undefined || reporter.size > 0) return { structural: `${file} has problems` };
    const after = readDefinitions(node, reporter, flattener.ids);
    if (reporter.size > 0) return { structural: `${file} has problems` };
    const edit = compareSources(before, after);
    if ('structural' in edit) return edit;
    if (this.#hasDeprecated && edit.changed.some((path) => refers(before, path) || refers(after, path)))
      return { structural: 'deprecated tokens may be in use' };
    return { before, after, changed: edit.changed };
  }
}

function refers(tree: SourceTree, path: TokenPath): boolean {
  return referencesIn(tree.tokens.get(path)!.value).length > 0;
}

function allDefinitions({ order, flattener }: EditableSystem): Map<TokenPath, TokenDefinition[]> {
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
function sourceOf({ order, documents }: EditableSystem, file: string): JsonObject | undefined {
  const own = layersOf(order).flatMap((layer) => layer.sources.filter(({ location }) => location.file === file));
  const root = documents.root(file);
  return root?.kind === 'object' && own.length > 0 && own.every((source) => source === root) ? root : undefined;
}
