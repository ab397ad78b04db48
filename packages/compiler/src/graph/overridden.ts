import { isTokenType } from '../validate/slots.js';
import { validateValue } from '../validate/value.js';
import { sitesOf } from './declared.js';
import type { SourceTree, TokenDefinition } from './definitions.js';
import type { EvaluationCache } from './evaluate.js';
import { parentOf } from './groups.js';

/**
 * Checks values that another layer overrides in every permutation that was resolved: nothing reads them today, and they
 * are wrong all the same. Only what a value is by itself is checked, as its references have no tokens to lead to.
 */
export function checkOverridden(trees: Iterable<SourceTree>, cache: EvaluationCache): void {
  for (const tree of trees) {
    for (const definition of tree.tokens.values()) {
      if (cache.evaluated.has(definition.id) || sitesOf(definition).length > 0) continue;
      const type = typeIn(tree, definition);
      if (type === undefined || !isTokenType(type)) continue;
      validateValue(definition.value, type, { resolutions: new Map(), bag: cache.bag, path: definition.path });
    }
  }
}

/** The type that a definition has in its own source. */
function typeIn({ groups }: SourceTree, { path, type }: TokenDefinition): string | undefined {
  let found = type;
  for (let group = parentOf(path); !found && group !== undefined; group = parentOf(group))
    found = groups.get(group)?.type;
  return found?.name;
}
