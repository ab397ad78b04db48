import { sitesOf } from '../graph/declared-type.js';
import type { TokenDefinition } from '../graph/definitions.js';
import type { FlatTree } from '../graph/layers.js';
import { referencesIn, type Reference } from '../graph/reference.js';
import { member } from '../source/json.js';
import type { TokenPath } from '../types.js';

/**
 * Token → the tokens that some layer makes depend on it. One graph serves all permutations: it holds the references of
 * every definition, also of those that lose somewhere, so it may name a token too many and never one too few.
 */
export class ReverseEdges {
  readonly #dependents = new Map<TokenPath, Set<TokenPath>>();

  /** Takes in what a definition refers to, in its value and in what computes it. */
  add(definition: TokenDefinition): void {
    const wusum = member(definition.extensions, 'org.wusum');
    const specs = [member(wusum, 'derive'), member(wusum, 'solve')].flatMap((node) => (node ? referencesIn(node) : []));
    for (const { reference } of [...sitesOf(definition), ...specs]) {
      const target = targetOf(reference);
      if (target !== undefined) this.#link(target, definition.path);
    }
  }

  /** Takes in the tokens that groups inherit: they are written at one path and stand at another. */
  addInherited(tree: FlatTree): void {
    for (const [path, { inheritedFrom }] of tree.tokens)
      if (inheritedFrom !== undefined) this.#link(inheritedFrom, path);
  }

  /** The given tokens and all that depend on them. */
  dirty(changed: Iterable<TokenPath>): ReadonlySet<TokenPath> {
    const dirty = new Set(changed);
    // A set that grows while it is walked is walked to its end.
    for (const path of dirty) for (const dependent of this.#dependents.get(path) ?? []) dirty.add(dependent);
    return dirty;
  }

  #link(target: TokenPath, dependent: TokenPath): void {
    const known = this.#dependents.get(target);
    if (known) known.add(dependent);
    else this.#dependents.set(target, new Set([dependent]));
  }
}

function targetOf(reference: Reference): TokenPath | undefined {
  if (reference.kind === 'alias') return reference.path;
  if (reference.kind === 'malformed') return undefined;
  const end = reference.segments.indexOf('$value');
  return reference.segments.slice(0, end < 0 ? undefined : end).join('.');
}
