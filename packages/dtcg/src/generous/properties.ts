/** Properties of tokens that the specification does not define. */

import { suggest, type Location } from '@wusum/diagnostics';
import { member, stringIn, type JsonMember, type JsonNode, type JsonObject } from '../source/json.js';
import type { TokenReporter } from '../token-reporter.js';
import type { TokenPath } from '../types.js';
import { isTokenType } from '../validate/slots.js';
import { alphaEdit } from './color.js';
import { withMembers } from './synthetic.js';
import { moveToExtensions, removeMember, renameKey, together } from './text-edits.js';
import { typeNamed } from './types.js';

/** A token without the members that the specification does not define. */
interface Properties {
  readonly node: JsonObject;
  /** The `alpha` next to the value of a color. */
  readonly alpha?: number;
}

/**
 * Reads the members of a token whose names do not start with `$`. An object with tokens in it is a child, which a token
 * cannot have; anything else is data of another tool.
 *
 * @param written the token as written, for edits
 */
export function readProperties(
  path: TokenPath,
  node: JsonObject,
  written: JsonObject,
  known: readonly string[],
  reporter: TokenReporter,
): Properties {
  let result: Properties = { node };
  for (const [key, entry] of node.members) {
    if (key.startsWith('$') && key !== '$root') continue;
    const { keyLocation: location, node: child } = entry;
    if (child.kind === 'object' && (key === '$root' || isGroup(child))) {
      reporter.add('WS-G003', `The token "${path}" has the child "${key}".`, { location });
      continue;
    }
    const message = `"${key}" is not a property of a token.`;
    const reading = propertyMeant(key, entry, result.node, written, known);
    if (reading === undefined) {
      reporter.add('WS-G002', message, { location, didYouMean: suggest(`$${key}`, known) });
      continue;
    }
    reporter.deviation('WS-G002', message, { location, ...reading.details });
    result = { ...result, ...reading.properties };
  }
  return result;
}

interface Meant {
  readonly properties: Partial<Properties>;
  readonly details: {
    readonly didYouMean?: string;
    readonly fix?: string;
    readonly edit?: ReturnType<typeof together>;
  };
}

/** What a property means; `undefined` if it is probably a misspelt one. */
function propertyMeant(
  key: string,
  { node: child }: JsonMember,
  token: JsonObject,
  written: JsonObject,
  known: readonly string[],
): Meant | undefined {
  const value = token.members.get('$value')?.node;
  if (key === 'alpha' && value && child.kind === 'scalar' && isShare(child.value)) {
    const edit = together(alphaEdit(value, child.value), removeMember(written, key));
    return { properties: { alpha: child.value }, details: { edit, fix: 'Set "alpha" in the color.' } };
  }
  const name = `$${key}`;
  if (known.includes(name) && !token.members.has(name) && key !== 'value' && key !== 'ref') {
    const node = withMembers(token, { [name]: child });
    return { properties: { node }, details: { edit: renameKey(written, key, name), didYouMean: name } };
  }
  const near = known.includes(name) ? undefined : suggest(name, known);
  if (near !== undefined) return undefined;
  const edit = moveToExtensions(written, written, key);
  return { properties: {}, details: { edit, fix: 'Move the property to `$extensions`; it has no meaning here.' } };
}

const isShare = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1;

/** Whether an object contains a token or refers to one, at any depth. */
function isGroup(node: JsonNode): boolean {
  const waiting = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.kind !== 'object') continue;
    if (['$value', '$type', '$ref', '$extends'].some((key) => next!.kind === 'object' && next!.members.has(key)))
      return true;
    for (const entry of next.members.values()) waiting.push(entry.node);
  }
  return node.kind === 'object' && node.members.size === 0;
}

/**
 * A token of the first drafts, whose properties have no dollar sign: `{ "value": …, "type": "color" }`. Without a type of
 * the specification it is the format of another tool, which `wusum import` reads.
 */
export function readUnmarked(
  path: TokenPath,
  node: JsonObject,
  location: Location,
  reporter: TokenReporter,
): JsonObject | undefined {
  const message = `"${path}" has \`value\` but no \`$value\`.`;
  const type = stringIn(member(node, 'type'));
  const isDraft = type !== undefined && (isTokenType(type) || typeNamed(type) !== undefined);
  const keys = ['value', 'type', 'description'].filter((key) => node.members.has(key) && !node.members.has(`$${key}`));
  if (!isDraft || !keys.includes('type')) {
    reporter.add('WS-G024', message, { location });
    return undefined;
  }
  const edit = together(...keys.map((key) => renameKey(node, key, `$${key}`)));
  reporter.deviation('WS-G024', message, { location, edit });
  return withMembers(
    node,
    Object.fromEntries(
      keys.flatMap((key) => [
        [key, undefined],
        [`$${key}`, node.members.get(key)!.node],
      ]),
    ),
  );
}
