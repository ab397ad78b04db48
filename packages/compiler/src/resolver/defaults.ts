import type { DiagnosticBag } from '../diagnostics/bag.js';
import { suggest } from '../diagnostics/suggest.js';
import { kindOf, stringIn, type JsonMember, type JsonNode } from '../source/json.js';
import { checkProperties } from './properties.js';
import type { OrderItem } from './types.js';

/** Checks the names in our own extension of a resolver document. */
export function checkExtension(node: JsonNode, bag: DiagnosticBag): void {
  if (node.kind !== 'object') wrongKind(node, '`org.wusum`', 'an object', bag);
  else checkProperties(node, { contract: 'any', defaults: 'object' }, 'our extension of a resolver document', bag);
}

/** Checks the contexts that brands start in: every brand, axis and context must be one of the document. */
export function checkDefaults(node: JsonNode, order: readonly OrderItem[], bag: DiagnosticBag): void {
  if (node.kind !== 'object') return;
  const axes = new Map(order.flatMap((item) => (item.kind === 'modifier' ? [[item.axis.name, item.named]] : [])));
  // Without its brands a document has a problem that is told already.
  if (!axes.has('brand') && bag.hasErrors) return;
  for (const brand of node.members.values()) {
    if (!isKnown(brand, 'brand', axes.get('brand') ?? [], bag)) continue;
    if (brand.node.kind !== 'object') wrongKind(brand.node, `What "${brand.key}" starts in`, 'an object', bag);
    else for (const start of brand.node.members.values()) checkStart(start, axes, bag);
  }
}

function checkStart(start: JsonMember, axes: ReadonlyMap<string, readonly string[]>, bag: DiagnosticBag): void {
  if (!isKnown(start, 'axis', [...axes.keys()], bag)) return;
  const context = stringIn(start.node);
  const contexts = axes.get(start.key)!;
  if (context === undefined) wrongKind(start.node, `The context of "${start.key}"`, 'a string', bag);
  else if (!contexts.includes(context))
    tell(`context "${context}" of "${start.key}"`, context, contexts, start.node, bag);
}

function isKnown(
  { key, keyLocation }: JsonMember,
  what: string,
  names: readonly string[],
  bag: DiagnosticBag,
): boolean {
  if (names.includes(key)) return true;
  tell(`${what} "${key}"`, key, names, { location: keyLocation }, bag);
  return false;
}

function tell(
  what: string,
  given: string,
  names: readonly string[],
  { location }: Pick<JsonNode, 'location'>,
  bag: DiagnosticBag,
): void {
  const help = names.length === 0 ? undefined : `Use one of: ${names.join(', ')}.`;
  bag.add('WS-R023', `There is no ${what}.`, { location, help, didYouMean: suggest(given, names) });
}

function wrongKind(node: JsonNode, what: string, wanted: string, bag: DiagnosticBag): void {
  bag.add('WS-R020', `${what} is ${kindOf(node)}, not ${wanted}.`, { location: node.location });
}
