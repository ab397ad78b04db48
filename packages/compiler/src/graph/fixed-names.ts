import type { DiagnosticReporter } from '../diagnostics/reporter.js';
import { suggest } from '../diagnostics/suggest.js';
import type { ModifierItem, OrderItem } from '../resolver/types.js';
import type { Location } from '../types.js';
import { declaredType, typeIn, typePlace } from './declared-type.js';
import type { SourceTree, TokenDefinition } from './definitions.js';
import type { Flattener, FlatTree } from './layers.js';

/** Reports names that a context defines and no set does, and names to which a context gives another type. */
export function checkFixedNames(order: readonly OrderItem[], flattener: Flattener, reporter: DiagnosticReporter): void {
  const check = new NameCheck(flattener, reporter);
  for (const item of order) if (item.kind === 'modifier') check.modifier(item);
}

class NameCheck {
  /** What the sets define by themselves. */
  readonly #contract: FlatTree;
  /** Types that were told; a group gives one to many tokens. */
  readonly #told = new Set<Location>();

  constructor(
    private readonly flattener: Flattener,
    private readonly reporter: DiagnosticReporter,
  ) {
    this.#contract = flattener.flatten({});
  }

  modifier({ axis, layers }: ModifierItem): void {
    for (const [context, { name, sources }] of layers) {
      for (const source of sources) {
        const tree = this.flattener.tree(source);
        for (const definition of tree.tokens.values()) {
          this.#name(definition, name);
          this.#type(definition, tree, name, { [axis.name]: context });
        }
      }
    }
  }

  #name({ path, location }: TokenDefinition, layer: string): void {
    if (this.#contract.tokens.has(path)) return;
    this.reporter.add('WS-R019', `"${path}" is not defined in any set, so ${layer} may not set it.`, {
      location,
      didYouMean: suggest(path, this.#contract.tokens.keys()),
    });
  }

  #type(
    definition: TokenDefinition,
    tree: SourceTree,
    layer: string,
    contexts: Readonly<Record<string, string>>,
  ): void {
    const { path } = definition;
    const given = typeIn(tree, definition);
    const first = typeOf(path, this.#contract);
    if (given === undefined || first === undefined || given.name === first || this.#told.has(given.location)) return;
    // A type that is nearer to the token may count for more than the one of a group.
    if (typeOf(path, this.flattener.flatten(contexts)) !== given.name) return;
    this.#told.add(given.location);
    const place = typePlace(path, this.#contract);
    this.reporter.add('WS-T004', `"${path}" is a ${first}; ${layer} makes it a ${given.name}.`, {
      location: given.location,
      related: place && [{ message: 'first given a type here', location: place }],
    });
  }
}

function typeOf(path: string, tree: FlatTree): string | undefined {
  const entry = tree.tokens.get(path);
  const { own, group } = entry ? declaredType(entry, tree) : {};
  return own ?? group;
}
