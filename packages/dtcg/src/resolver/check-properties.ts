import { suggest } from '@wusum/diagnostics';
import type { TokenReporter } from '../token-reporter.js';
import { kindOf, type JsonNode, type JsonObject } from '../source/json.js';

/** The required type of a property of the resolver document. */
export type PropertyKind = 'string' | 'object' | 'any';

/** Reports unknown properties and values of the wrong type. */
export function checkProperties(
  node: JsonObject,
  known: Readonly<Record<string, PropertyKind>>,
  where: string,
  reporter: TokenReporter,
): void {
  for (const [key, { keyLocation, node: value }] of node.members) {
    const kind = Object.hasOwn(known, key) ? known[key] : undefined;
    if (kind === undefined) {
      reporter.add('WS-R015', `"${key}" is not a property of ${where}.`, {
        location: keyLocation,
        didYouMean: suggest(key, Object.keys(known)),
      });
    } else if (!isKind(value, kind)) {
      reporter.add(
        'WS-R020',
        `"${key}" of ${where} is ${kindOf(value)}, not ${kind === 'string' ? 'a string' : 'an object'}.`,
        {
          location: value.location,
        },
      );
    }
  }
}

function isKind(node: JsonNode, kind: PropertyKind): boolean {
  if (kind === 'any') return true;
  if (kind === 'object') return node.kind === 'object';
  return node.kind === 'scalar' && typeof node.value === 'string';
}
