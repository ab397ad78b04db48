import type { DiagnosticReporter } from '../diagnostics/reporter.js';
import { suggest } from '../diagnostics/suggest.js';
import { kindOf, type JsonNode, type JsonObject } from '../source/json.js';

/** What a property of the resolver document may hold. */
export type PropertyKind = 'string' | 'object' | 'any';

/** Reports properties that the specification does not know, and values of the wrong kind. */
export function checkProperties(
  node: JsonObject,
  known: Readonly<Record<string, PropertyKind>>,
  where: string,
  reporter: DiagnosticReporter,
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
