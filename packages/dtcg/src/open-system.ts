/** Opens token systems: files in, checked and resolved permutations out. */

import { ContrastFailures } from './derive/contrast-failures.js';
import type { Diagnostic, Location, SourceFiles } from '@wusum/diagnostics';
import { TokenReporter } from './token-reporter.js';
import { checkUnordered } from './graph/check-unordered.js';
import { checkFixedNames } from './graph/fixed-names.js';
import { extendGroups } from './graph/extend-groups.js';
import type { DeriveFunction } from './graph/derive-contract.js';
import { EvaluationCache } from './graph/evaluate.js';
import { Flattener, type FlatTree } from './graph/layers.js';
import { checkOverridden } from './graph/check-overridden.js';
import { TokenFactory, type ResolvedPermutation } from './graph/permutation.js';
import { isRecord } from './is-record.js';
import { axesOf, countPermutations, enumeratePermutations, readInputs } from './resolver/inputs.js';
import type { ContentReader } from './source/content.js';
import { readStarts } from './resolver/read-starts.js';
import { sampleContexts } from './resolver/sample-contexts.js';
import { isResolver, isResolverFile, readResolver } from './resolver/read-resolver.js';
import { unreadFiles } from './resolver/unread-files.js';
import { withUnlistedSets } from './generous/unlisted-sets.js';
import type { OnlyContexts, OrderItem, ResolverDocument } from './resolver/types.js';
import { Documents } from './source/documents.js';
import type { JsonNode } from './source/json.js';
import type { Axis, Contexts } from './types.js';

export interface SystemOptions {
  /** Computes the values of tokens with `derive` or `solve`; without it they keep their start value. */
  readonly derive?: DeriveFunction;
  /** Whether contexts may only override names. Default: `$extensions["org.wusum"].contract` of the resolver document. */
  readonly namesFixed?: boolean;
  /**
   * Contexts to read, if not all of an axis are needed: `{ brand: ['clay'] }`. Files of other contexts may be missing, so
   * a large number of brands can be opened a few at a time.
   */
  readonly only?: OnlyContexts;
  /**
   * Whether a deviation from the specification that has one obvious reading is an error. Default: `false` for `openSystem`,
   * which reads it and reports a warning; `true` for `checkDocument`.
   */
  readonly strict?: boolean;
  /** Whether colours below the contrast that they are solved for are no error: each has the nearest value. */
  readonly draft?: boolean | undefined;
  /** Reads the content files that the resolver document lists. Without it they are ignored. */
  readonly content?: ContentReader;
}

/** A resolver document (or one token file) with everything it references, ready to be resolved. */
export interface TokenSystem {
  /** The entry file. */
  readonly file: string;
  readonly axes: readonly Axis[];
  /** Brand → its default contexts. Without an axis called `brand` the only key is the empty string. */
  readonly defaults: Readonly<Record<string, Contexts>>;
  /** All diagnostics so far, sorted. Grows as permutations are resolved. */
  readonly diagnostics: readonly Diagnostic[];
  /** Whether any diagnostic is an error. */
  readonly hasErrors: boolean;
  /** Token files that no source references; empty if `only` limits the contexts. */
  readonly unread: readonly string[];
  /** Location of an axis or of one of its contexts; of the document if it has no such axis. */
  placeOf(axis?: string, context?: string): Location;
  /** Number of permutations. */
  readonly size: number;
  /** Resolves all permutations, or the given ones. The first axis varies slowest. */
  permutations(choices?: Iterable<Contexts>): ResolvedPermutation[];
  /** Resolves one permutation. Missing contexts take the axis defaults; `undefined` if the input is invalid (reported). */
  resolvePermutation(contexts?: Readonly<Record<string, unknown>>): ResolvedPermutation | undefined;
}

/**
 * Opens a resolver document, or a single token file as a system without axes. Reads every referenced source and checks
 * its structure; values are checked when permutations are resolved.
 *
 * @param files content of each file by its path relative to the root
 * @param entry path of the resolver document or token file in `files`
 */
export function openSystem(files: SourceFiles, entry: string, options: SystemOptions = {}): TokenSystem {
  return new System(readSystem(files, entry, options), new TokenFactory());
}

/** An opened system with the parts that an edit of a value changes in place. */
export interface EditableSystem {
  readonly system: TokenSystem;
  readonly documents: Documents;
  readonly order: readonly OrderItem[];
  readonly flattener: Flattener;
  readonly factory: TokenFactory;
  readonly reporter: TokenReporter;
}

/** Like `openSystem`, for `EditableTokens`: remembers how each permutation was evaluated. */
export function openEditable(files: SourceFiles, entry: string, options: SystemOptions = {}): EditableSystem {
  const read = readSystem(files, entry, options);
  const factory = new TokenFactory({ remembers: true });
  const { documents, order, flattener, cache } = read;
  return { system: new System(read, factory), documents, order, flattener, factory, reporter: cache.reporter };
}

/** The files as read, before anything is resolved. */
interface Read extends Pick<Entry, 'order'> {
  readonly file: string;
  readonly documents: Documents;
  /** Brand → its start contexts from content. */
  readonly starts: Readonly<Record<string, unknown>>;
  readonly flattener: Flattener;
  readonly cache: EvaluationCache;
  /** Whether only some contexts were read. */
  readonly isPart: boolean;
}

function readSystem(files: SourceFiles, entry: string, options: SystemOptions): Read {
  const reporter = new TokenReporter(options.strict ?? false);
  const documents = new Documents(files, reporter, options.content);
  const read = readEntry(documents, entry, reporter, options.only);
  const { namesFixed } = read;
  const flattener = new Flattener(read.order, reporter);
  const order = read.document ? withUnlistedSets(read.document, flattener, reporter) : read.order;
  flattener.reorder(order);
  flattener.readAll();
  if (read.document?.isUnordered) checkUnordered(flattener.all(), reporter);
  if (options.namesFixed ?? namesFixed) checkFixedNames(order, flattener, reporter);
  const starts = readStarts(order, flattener, options.content?.starts, reporter);
  const isShared = countPermutations(axesOf(order)) > 1;
  const failures = new ContrastFailures();
  if (options.draft !== true) reporter.addGroup(failures);
  const cache = new EvaluationCache(reporter, options.derive, (failure) => failures.add(failure), isShared);
  return { file: entry, documents, order, starts, flattener, cache, isPart: options.only !== undefined };
}

/**
 * Checks a token file or a resolver document completely: every source and every permutation (above `limit` permutations,
 * a sample that contains each pair of contexts).
 *
 * @returns all diagnostics, sorted
 */
export function checkDocument(
  files: SourceFiles,
  entry: string,
  options: SystemOptions & { readonly limit?: number } = {},
): readonly Diagnostic[] {
  return checkedSystem(files, entry, options).diagnostics;
}

/** The system of a document after its check. */
export function checkedSystem(
  files: SourceFiles,
  entry: string,
  options: SystemOptions & { readonly limit?: number },
): TokenSystem {
  const read = readSystem(files, entry, { strict: true, ...options });
  const system = new System(read, new TokenFactory());
  const { limit = 2000 } = options;
  const choices = system.size <= limit ? enumeratePermutations(system.axes) : sampleContexts(system.axes);
  for (const contexts of choices) system.resolvePermutation(contexts);
  checkOverridden(read.flattener.all(), read.cache);
  return system;
}

interface Entry {
  readonly order: readonly OrderItem[];
  readonly namesFixed: boolean;
  /** The resolver document, if the entry is one. */
  readonly document?: ResolverDocument;
}

function readEntry(documents: Documents, entry: string, reporter: TokenReporter, only?: OnlyContexts): Entry {
  const empty = { order: [], namesFixed: false };
  const root: JsonNode | undefined = documents.root(entry);
  if (root === undefined || isResolver(root) || isResolverFile(entry)) {
    const document = readResolver(documents, entry, reporter, only);
    return document ? { ...document, document } : empty;
  }
  if (root.kind !== 'object') {
    reporter.add('WS-S004', 'The token file is not an object.', { location: root.location });
    return empty;
  }
  return { ...empty, order: [{ kind: 'set', name: entry, layer: { name: `file ${entry}`, sources: [root] } }] };
}

class System implements TokenSystem {
  readonly file: string;
  readonly axes: readonly Axis[];
  readonly defaults: Readonly<Record<string, Contexts>>;
  readonly #extended = new WeakMap<FlatTree, FlatTree>();
  readonly #resolved = new Map<string, ResolvedPermutation>();
  #first: Contexts | undefined;

  constructor(
    private readonly read: Read,
    private readonly factory: TokenFactory,
  ) {
    this.file = read.file;
    this.axes = axesOf(read.order);
    this.defaults = readDefaults(this.axes, read.starts);
  }

  get diagnostics(): readonly Diagnostic[] {
    return this.read.cache.reporter.sorted();
  }

  get hasErrors(): boolean {
    return this.read.cache.reporter.hasErrors;
  }

  get unread(): readonly string[] {
    return this.read.isPart ? [] : unreadFiles(this.read.documents, this.file);
  }

  get size(): number {
    return countPermutations(this.axes);
  }

  placeOf(axis?: string, context?: string): Location {
    const found = this.read.order.find((item) => item.kind === 'modifier' && item.axis.name === axis);
    const modifier = found?.kind === 'modifier' ? found : undefined;
    const place = context === undefined ? undefined : modifier?.contextPlaces.get(context);
    return place ?? modifier?.location ?? { file: this.file, line: 1, column: 1 };
  }

  permutations(choices: Iterable<Contexts> = enumeratePermutations(this.axes)): ResolvedPermutation[] {
    return [...choices].flatMap((contexts) => this.resolvePermutation(contexts) ?? []);
  }

  resolvePermutation(input: Readonly<Record<string, unknown>> = {}): ResolvedPermutation | undefined {
    const contexts = readInputs(this.axes, input, this.read.cache.reporter, (axis) => this.placeOf(axis));
    if (!contexts) return undefined;
    const key = JSON.stringify(this.axes.map(({ name }) => contexts[name]));
    let permutation = this.#resolved.get(key);
    if (!permutation) {
      const ordered = Object.fromEntries(this.axes.map(({ name }) => [name, contexts[name]!]));
      this.read.cache.reporter.scope = this.#difference(ordered);
      permutation = this.factory.permutation(ordered, this.#tree(contexts), this.read.cache);
      this.read.cache.reporter.scope = undefined;
      this.#resolved.set(key, permutation);
    }
    return permutation;
  }

  /** The contexts in which a permutation differs from the first one: new diagnostics depend on them. */
  #difference(contexts: Contexts): Contexts | undefined {
    this.#first ??= contexts;
    const differing = Object.entries(contexts).filter(([axis, context]) => this.#first?.[axis] !== context);
    return differing.length > 0 ? Object.fromEntries(differing) : undefined;
  }

  #tree(contexts: Contexts): FlatTree {
    const flat = this.read.flattener.flatten(contexts);
    let tree = this.#extended.get(flat);
    if (!tree) {
      tree = extendGroups(flat, this.read.cache.reporter);
      this.#extended.set(flat, tree);
    }
    return tree;
  }
}

/** The axis defaults, overridden by the start contexts in the content of each brand. */
function readDefaults(axes: readonly Axis[], starts: Readonly<Record<string, unknown>>): Record<string, Contexts> {
  const base = Object.fromEntries(axes.map((axis) => [axis.name, axis.default ?? axis.contexts[0] ?? '']));
  const brands = axes.find(({ name }) => name === 'brand');
  if (!brands) return { '': { ...base, ...knownContexts(axes, starts['']) } };
  return Object.fromEntries(
    brands.contexts.map((brand) => [brand, { ...base, ...knownContexts(axes, starts[brand]), brand }]),
  );
}

/** The entries that are contexts of an axis; others are already reported. */
function knownContexts(axes: readonly Axis[], given: unknown): Contexts {
  const entries = Object.entries(isRecord(given) ? given : {}).filter(([axis, context]) =>
    axes.some(({ name, contexts }) => name === axis && contexts.includes(String(context))),
  );
  return Object.fromEntries(entries) as Contexts;
}
