import { suggest, type Location } from '@wusum/diagnostics';
import type { TokenReporter } from '../token-reporter.js';
import type { ModifierItem, OrderItem } from '../resolver/types.js';
import { declaredType, typeIn, typePlace } from './declared-type.js';
import type { SourceTree, TokenDefinition } from './definitions.js';
import type { Flattener, FlatTree } from './layers.js';

/** Reports names that a context defines and no set does, and names to which a context gives another type. */
export function checkFixedNames(order: readonly OrderItem[], flattener: Flattener, reporter: TokenReporter): void {
  const check = new NameCheck(flattener, reporter);
  for (const item of order) if (item.kind === 'modifier') check.modifier(item);
}

class NameCheck {
  /** The tokens of the sets alone. */
  readonly #contract: FlatTree;
  /** Types that are already reported; one `$type` of a group applies to many tokens. */
  readonly #reported = new Set<Location>();

  constructor(
    private readonly flattener: Flattener,
    private readonly reporter: TokenReporter,
  ) {
    this.#contract = flattener.flatten({});
  }

  modifier({ axis, layers }: ModifierItem): void {
    for (const [context, { name, sources }] of layers) {
      for (const source of sources) {
        const tree = this.flattener.tree(source);
        // Which content a brand has is its own matter: a trait or a message of its own is no name of the contract.
        if (tree.isContent) continue;
        for (const definition of tree.tokens.values()) {
          this.#name(definition, name);
          this.#type(definition, tree, name, { [axis.name]: context });
        }
      }
    }
  }

  #name({ path, location }: TokenDefinition, layer: string): void {
    if (this.#contract.tokens.has(path)) return;
    this.reporter.add('WS-R019', `${layer} adds "${path}", which no set defines.`, {
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
    if (given === undefined || first === undefined || given.name === first || this.#reported.has(given.location))
      return;
    // A `$type` nearer to the token may override that of a group.
    if (typeOf(path, this.flattener.flatten(contexts)) !== given.name) return;
    this.#reported.add(given.location);
    const place = typePlace(path, this.#contract);
    this.reporter.add('WS-T004', `"${path}" is a ${first}, but ${layer} changes it to ${given.name}.`, {
      location: given.location,
      related: place && [{ message: 'first typed here', location: place }],
    });
  }
}

function typeOf(path: string, tree: FlatTree): string | undefined {
  const entry = tree.tokens.get(path);
  const { own, group } = entry ? declaredType(entry, tree) : {};
  return own ?? group;
}
