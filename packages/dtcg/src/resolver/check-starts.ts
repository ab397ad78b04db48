import { suggest } from '@wusum/diagnostics';
import type { TokenReporter } from '../token-reporter.js';
import { kindOf, stringIn, type JsonMember, type JsonNode } from '../source/json.js';
import { checkProperties } from './check-properties.js';
import type { OrderItem } from './types.js';

/** Checks the properties of the extension `org.wusum` of a resolver document. */
export function checkExtension(node: JsonNode, reporter: TokenReporter): void {
  if (node.kind !== 'object') wrongType(node, '`org.wusum`', 'an object', reporter);
  else
    checkProperties(
      node,
      { contract: 'any', contractVersion: 'string', unordered: 'any' },
      'the extension `org.wusum`',
      reporter,
    );
}

/** Checks the start contexts of one brand: every axis and context must exist in the document. */
export function checkContexts(node: JsonNode, order: readonly OrderItem[], reporter: TokenReporter): void {
  if (node.kind !== 'object') return;
  for (const entry of node.members.values()) checkContext(entry, namesOf(order), reporter);
}

function checkContext(entry: JsonMember, axes: ReadonlyMap<string, readonly string[]>, reporter: TokenReporter): void {
  if (!isKnown(entry, 'axis', [...axes.keys()], reporter)) return;
  const context = stringIn(entry.node);
  const contexts = axes.get(entry.key)!;
  if (context === undefined) wrongType(entry.node, `The context of "${entry.key}"`, 'a string', reporter);
  else if (!contexts.includes(context))
    reportUnknown(`context "${context}" of "${entry.key}"`, context, contexts, entry.node, reporter);
}

/** Axis → every context of the document. */
function namesOf(order: readonly OrderItem[]): ReadonlyMap<string, readonly string[]> {
  return new Map(order.flatMap((item) => (item.kind === 'modifier' ? [[item.axis.name, item.named]] : [])));
}

function isKnown(
  { key, keyLocation }: JsonMember,
  what: string,
  names: readonly string[],
  reporter: TokenReporter,
): boolean {
  if (names.includes(key)) return true;
  reportUnknown(`${what} "${key}"`, key, names, { location: keyLocation }, reporter);
  return false;
}

function reportUnknown(
  what: string,
  given: string,
  names: readonly string[],
  { location }: Pick<JsonNode, 'location'>,
  reporter: TokenReporter,
): void {
  const fix = names.length === 0 ? undefined : `Use one of: ${names.join(', ')}.`;
  reporter.add('WS-R023', `The ${what} does not exist.`, { location, fix, didYouMean: suggest(given, names) });
}

function wrongType(node: JsonNode, what: string, required: string, reporter: TokenReporter): void {
  reporter.add('WS-R020', `${what} is ${kindOf(node)}, not ${required}.`, { location: node.location });
}
