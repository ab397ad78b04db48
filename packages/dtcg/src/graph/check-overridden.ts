import { isTokenType } from '../validate/slots.js';
import { checkValue } from '../generous/check-value.js';
import { sitesOf, typeIn } from './declared-type.js';
import { reportTextAlias } from '../generous/text-alias.js';
import type { SourceTree } from './definitions.js';
import type { EvaluationCache } from './evaluate.js';

/**
 * Checks values that another layer overrides in every resolved permutation: no output uses them, but they are still
 * invalid. Values with references are skipped, because references resolve only in a permutation.
 */
export function checkOverridden(trees: Iterable<SourceTree>, cache: EvaluationCache): void {
  for (const tree of trees) {
    for (const definition of tree.tokens.values()) {
      if (cache.evaluated.has(definition.id)) continue;
      reportTextAlias(definition, undefined, cache.reporter);
      if (sitesOf(definition).length > 0) continue;
      const type = typeIn(tree, definition)?.name;
      if (type === undefined || !isTokenType(type)) continue;
      checkValue(definition.value, type, definition.node, {
        resolutions: new Map(),
        reporter: cache.reporter,
        path: definition.path,
      });
    }
  }
}
