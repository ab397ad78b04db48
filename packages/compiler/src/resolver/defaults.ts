import type { DiagnosticReporter } from '../diagnostics/reporter.js';
import { suggest } from '../diagnostics/suggest.js';
import { kindOf, stringIn, type JsonMember, type JsonNode } from '../source/json.js';
import { checkProperties } from './properties.js';
import type { OrderItem } from './types.js';

/** Checks the names in our own extension of a resolver document. */
export function checkExtension(node: JsonNode, reporter: DiagnosticReporter): void {
  if (node.kind !== 'object') wrongKind(node, '`org.wusum`', 'an object', reporter);
  else
    checkProperties(
      node,
      { contract: 'any', contractVersion: 'string', defaults: 'object' },
      'our extension of a resolver document',
      reporter,
    );
}

/** Checks the contexts that brands start in: every brand, axis and context must be one of the document. */
export function checkDefaults(node: JsonNode, order: readonly OrderItem[], reporter: DiagnosticReporter): void {
  if (node.kind !== 'object') return;
  const axes = new Map(order.flatMap((item) => (item.kind === 'modifier' ? [[item.axis.name, item.named]] : [])));
  // Without its brands a document has a problem that is told already.
  if (!axes.has('brand') && reporter.hasErrors) return;
  for (const brand of node.members.values()) {
    if (!isKnown(brand, 'brand', axes.get('brand') ?? [], reporter)) continue;
    if (brand.node.kind !== 'object') wrongKind(brand.node, `What "${brand.key}" starts in`, 'an object', reporter);
    else for (const start of brand.node.members.values()) checkStart(start, axes, reporter);
  }
}

function checkStart(
  start: JsonMember,
  axes: ReadonlyMap<string, readonly string[]>,
  reporter: DiagnosticReporter,
): void {
  if (!isKnown(start, 'axis', [...axes.keys()], reporter)) return;
  const context = stringIn(start.node);
  const contexts = axes.get(start.key)!;
  if (context === undefined) wrongKind(start.node, `The context of "${start.key}"`, 'a string', reporter);
  else if (!contexts.includes(context))
    tell(`context "${context}" of "${start.key}"`, context, contexts, start.node, reporter);
}

function isKnown(
  { key, keyLocation }: JsonMember,
  what: string,
  names: readonly string[],
  reporter: DiagnosticReporter,
): boolean {
  if (names.includes(key)) return true;
  tell(`${what} "${key}"`, key, names, { location: keyLocation }, reporter);
  return false;
}

function tell(
  what: string,
  given: string,
  names: readonly string[],
  { location }: Pick<JsonNode, 'location'>,
  reporter: DiagnosticReporter,
): void {
  const fix = names.length === 0 ? undefined : `Use one of: ${names.join(', ')}.`;
  reporter.add('WS-R023', `There is no ${what}.`, { location, fix, didYouMean: suggest(given, names) });
}

function wrongKind(node: JsonNode, what: string, wanted: string, reporter: DiagnosticReporter): void {
  reporter.add('WS-R020', `${what} is ${kindOf(node)}, not ${wanted}.`, { location: node.location });
}
