import { sitesOf } from '../graph/declared-type.js';
import type { SourceTree } from '../graph/definitions.js';
import type { Flattener } from '../graph/layers.js';
import { targetOf } from '../graph/reference.js';
import type { OrderItem, ResolverDocument, SetItem, UnusedDefinition } from '../resolver/types.js';
import { formatPointer } from '../resolver/pointer.js';
import { member } from '../source/json.js';
import type { TokenReporter } from '../token-reporter.js';
import type { TokenPath } from '../types.js';
import { insertFirst } from './text-edits.js';

/**
 * The resolution order, with the sets that it does not list and that its references lead to. They apply first, so that
 * everything listed overrides them. Other unused definitions are reported and have no effect.
 */
export function withUnlistedSets(
  { order, unused, root }: Pick<ResolverDocument, 'order' | 'unused' | 'root'>,
  flattener: Flattener,
  reporter: TokenReporter,
): OrderItem[] {
  const treesOf = (item: OrderItem): SourceTree[] =>
    (item.kind === 'set' ? [item.layer] : [...item.layers.values()]).flatMap(({ sources }) =>
      sources.map((source) => flattener.tree(source)),
    );
  const added: (UnusedDefinition & { readonly item: SetItem })[] = [];
  const candidates = unused.filter(
    (each): each is UnusedDefinition & { readonly item: SetItem } => each.item !== undefined,
  );
  const trees = candidates.length === 0 ? [] : order.flatMap(treesOf);
  for (let found = true; found;) {
    const missing = missingTargets(trees);
    if (missing.size === 0) break;
    const next = candidates.find(
      (each) =>
        !added.includes(each) &&
        treesOf(each.item).some(({ tokens }) => [...tokens.keys()].some((path) => missing.has(path))),
    );
    found = next !== undefined;
    if (!next) break;
    added.push(next);
    trees.push(...treesOf(next.item));
  }
  const list = member(root, 'resolutionOrder');
  for (const { name, kind, location } of unused) {
    if (!added.some((each) => each.name === name && kind === 'set'))
      reporter.add('WS-R022', `The ${kind} "${name}" is not in \`resolutionOrder\`.`, { location });
    else
      reporter.deviation('WS-R025', `References lead to the set "${name}", which is not in \`resolutionOrder\`.`, {
        location,
        edit: list && insertFirst(list, { $ref: formatPointer(['sets', name]) }),
      });
  }
  return [...added.map(({ item }) => item), ...order];
}

/** Tokens that references lead to and no source defines. */
function missingTargets(trees: readonly SourceTree[]): Set<TokenPath> {
  const missing = new Set<TokenPath>();
  for (const { tokens } of trees)
    for (const definition of tokens.values())
      for (const { reference } of sitesOf(definition)) {
        const target = targetOf(reference);
        if (target !== undefined && !trees.some((tree) => tree.tokens.has(target))) missing.add(target);
      }
  return missing;
}
