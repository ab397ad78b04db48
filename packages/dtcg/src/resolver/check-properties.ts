import { suggest } from '@wusum/diagnostics';
import type { TokenReporter } from '../token-reporter.js';
import { moveToExtensions, renameKey } from '../generous/text-edits.js';
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
  for (const [key, { node: value }] of node.members) {
    const kind = Object.hasOwn(known, key) ? known[key] : undefined;
    if (kind === undefined) {
      reportUnknown(node, key, known, where, reporter);
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

/** A property of another tool is ignored; a misspelt one, or one of our own extension, has a meaning that would be lost. */
function reportUnknown(
  node: JsonObject,
  key: string,
  known: Readonly<Record<string, PropertyKind>>,
  where: string,
  reporter: TokenReporter,
): void {
  const location = node.members.get(key)!.keyLocation;
  const message = `"${key}" is not a property of ${where}.`;
  const name = key.replace(/^\$/u, '');
  const isText = name === 'description' && Object.hasOwn(known, name) && !node.members.has(name);
  const near = isText ? name : suggest(key, Object.keys(known));
  const mayIgnore = Object.hasOwn(known, '$extensions') && (isText || near === undefined);
  if (!mayIgnore) reporter.add('WS-R015', message, { location, didYouMean: near });
  else
    reporter.deviation('WS-R015', message, {
      location,
      didYouMean: near,
      edit: isText ? renameKey(node, key, name) : moveToExtensions(node, node, key),
    });
}

function isKind(node: JsonNode, kind: PropertyKind): boolean {
  if (kind === 'any') return true;
  if (kind === 'object') return node.kind === 'object';
  return node.kind === 'scalar' && typeof node.value === 'string';
}
