import type { TokenReporter } from '../token-reporter.js';
import type { Flattener } from '../graph/layers.js';
import { toValue } from '../source/json.js';
import type { TokenPath } from '../types.js';
import { checkContexts } from './check-starts.js';
import type { OrderItem } from './types.js';

/**
 * The start contexts of each brand, from the content token at a path. Unknown axes and contexts are reported.
 *
 * @returns brand → axis → context; without brands the only key is the empty string
 */
export function readStarts(
  order: readonly OrderItem[],
  flattener: Flattener,
  path: TokenPath | undefined,
  reporter: TokenReporter,
): Record<string, unknown> {
  if (path === undefined) return {};
  const brands = order.find((item) => item.kind === 'modifier' && item.axis.name === 'brand');
  const ids = brands?.kind === 'modifier' ? brands.axis.contexts : [''];
  const checked = new Set<number>();
  const starts = ids.flatMap((brand): [string, unknown][] => {
    const found = flattener.flatten(brand === '' ? {} : { brand }).tokens.get(path);
    const definition = found?.definitions.at(-1)?.definition;
    if (!definition?.isContent) return [];
    if (!checked.has(definition.id)) checkContexts(definition.value, order, reporter);
    checked.add(definition.id);
    return [[brand, toValue(definition.value)]];
  });
  return Object.fromEntries(starts);
}
