import { candidatesOf } from '../generous/aliases.js';
import { sitesOf } from '../graph/declared-type.js';
import type { TokenDefinition } from '../graph/definitions.js';
import type { FlatTree } from '../graph/layers.js';
import { referencesIn, targetOf } from '../graph/reference.js';
import { member } from '../source/json.js';
import type { TokenPath } from '../types.js';

/**
 * Token → the tokens that depend on it in any layer. One graph serves all permutations: it has the references of every
 * definition, also of overridden ones, so it may contain too many dependents but never too few.
 */
export class ReverseEdges {
  readonly #dependents = new Map<TokenPath, Set<TokenPath>>();

  /** Adds the references of a definition, in its value and its derivation. */
  add(definition: TokenDefinition): void {
    const wusum = member(definition.extensions, 'org.wusum');
    const specs = [member(wusum, 'derive'), member(wusum, 'solve')].flatMap((node) => (node ? referencesIn(node) : []));
    for (const { reference } of [...sitesOf(definition), ...specs]) {
      const target = targetOf(reference);
      for (const path of [...(target === undefined ? [] : [target]), ...candidatesOf(reference)])
        this.#link(path, definition.path);
    }
  }

  /** Adds the tokens that groups inherit: they are defined at one path and used at another. */
  addInherited(tree: FlatTree): void {
    for (const [path, { inheritedFrom }] of tree.tokens)
      if (inheritedFrom !== undefined) this.#link(inheritedFrom, path);
  }

  /** The given tokens and all their dependents. */
  dirty(changed: Iterable<TokenPath>): ReadonlySet<TokenPath> {
    const dirty = new Set(changed);
    // Iteration includes elements that are added to the set meanwhile.
    for (const path of dirty) for (const dependent of this.#dependents.get(path) ?? []) dirty.add(dependent);
    return dirty;
  }

  #link(target: TokenPath, dependent: TokenPath): void {
    const known = this.#dependents.get(target);
    if (known) known.add(dependent);
    else this.#dependents.set(target, new Set([dependent]));
  }
}
