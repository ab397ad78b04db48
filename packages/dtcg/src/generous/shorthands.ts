/** Borders, shadows and transitions in one text, in the notation of CSS; parts may be aliases. */

import { splitTop } from '../css/text.js';
import { parseAlias } from '../graph/reference.js';
import { stringIn, type JsonNode } from '../source/json.js';
import type { TokenReporter } from '../token-reporter.js';
import type { TokenPath } from '../types.js';
import type { Slot } from '../validate/slots.js';
import { colorOfCss } from './css-color.js';
import { isForeignUnit, measureOf } from './measures.js';
import { curveOfText, initialCurve, strokeName } from './names.js';
import type { Reading } from './reading.js';
import { nodeOf } from './synthetic.js';
import { printValue, replaceValue } from './text-edits.js';

type Kind = 'length' | 'time' | 'color' | 'stroke' | 'curve' | 'inset' | 'alias';

interface Part {
  readonly kind: Kind;
  readonly value: unknown;
}

const zero = { value: 0, unit: 'px' };

/** The value that a shorthand means; `undefined` for other texts, and where a part would be lost. */
export function shorthandOf(text: string, slot: Slot): unknown {
  if (slot === 'shadow') {
    const layers = splitTop(text, ',').map((layer) => shorthandOf(layer, 'shadow layer'));
    if (layers.includes(undefined)) return undefined;
    return layers.length === 1 ? layers[0] : layers;
  }
  const read = readers[slot];
  const parts = read && splitTop(text, ' ').map(partOf);
  return parts?.every((part) => part !== undefined) ? read?.(parts) : undefined;
}

const readers: Readonly<Partial<Record<Slot, (parts: readonly Part[]) => unknown>>> = {
  border,
  'shadow layer': shadowLayer,
  transition,
};

/** `inset` is a line style, too. */
function border(parts: readonly Part[]): unknown {
  const given = parts.map((part): Part => (part.kind === 'inset' ? { kind: 'stroke', value: 'inset' } : part));
  return parts.length === 3 ? assigned(given, { width: 'length', style: 'stroke', color: 'color' }) : undefined;
}

/** Members in the order of CSS: a literal goes to the member of its kind, an alias to the first one that is free. */
function assigned(
  parts: readonly Part[],
  members: Readonly<Record<string, Kind>>,
): Readonly<Record<string, unknown>> | undefined {
  const found: Record<string, unknown> = {};
  const free = (kind: Kind): string | undefined =>
    Object.keys(members).find((name) => !(name in found) && (kind === 'alias' || members[name] === kind));
  for (const { kind, value } of parts.toSorted((a, b) => Number(a.kind === 'alias') - Number(b.kind === 'alias'))) {
    const name = free(kind);
    if (name === undefined) return undefined;
    found[name] = value;
  }
  return found;
}

function shadowLayer(given: readonly Part[]): unknown {
  const parts = given.filter(({ kind }) => kind !== 'inset');
  const insets = given.length - parts.length;
  const literal = parts.findIndex(({ kind }) => kind === 'color');
  const last = parts.length - 1;
  // Without a literal color, it is an alias at one of the ends.
  const isAlias = (index: number): boolean => parts[index]?.kind === 'alias';
  const color = literal >= 0 ? literal : isAlias(last) ? last : isAlias(0) ? 0 : -1;
  const lengths = parts.filter((_, index) => index !== color);
  const isAtEnd = color === 0 || color === last;
  if (!isAtEnd || insets > 1 || lengths.length < 2 || lengths.length > 4) return undefined;
  if (!lengths.every(({ kind }) => kind === 'length' || kind === 'alias')) return undefined;
  const [offsetX, offsetY, blur = zero, spread = zero] = lengths.map(({ value }) => value);
  return { color: parts[color]!.value, offsetX, offsetY, blur, spread, ...(insets === 1 && { inset: true }) };
}

function transition(parts: readonly Part[]): unknown {
  const literals = parts.filter(({ kind }) => kind !== 'alias');
  // Of two times, the first is the duration; the order of aliases is that of CSS.
  const found = assigned(parts, { duration: 'time', timingFunction: 'curve', delay: 'time' });
  if (!found || !('duration' in found) || literals.some(({ kind }) => kind !== 'time' && kind !== 'curve'))
    return undefined;
  const { duration, timingFunction = initialCurve, delay = { value: 0, unit: 'ms' } } = found;
  return { duration, delay, timingFunction };
}

function partOf(text: string): Part | undefined {
  if (parseAlias(text)?.kind === 'alias') return { kind: 'alias', value: text };
  const measure = measureOf(text);
  if (measure) {
    const { value, unit } = measure;
    if (unit === 'ms' || unit === 's') return { kind: 'time', value: measure };
    if (unit === '' || unit === 'dp' || value === 0) return { kind: 'length', value: { value, unit: 'px' } };
    return unit === 'px' || unit === 'rem' || isForeignUnit(unit) ? { kind: 'length', value: measure } : undefined;
  }
  if (/^inset$/iu.test(text)) return { kind: 'inset', value: true };
  const stroke = strokeName(text);
  if (stroke !== undefined) return { kind: 'stroke', value: stroke };
  const curve = curveOfText(text);
  if (curve) return { kind: 'curve', value: curve };
  const color = colorOfCss(text);
  return color && { kind: 'color', value: color };
}

/** A text of CSS as an object. */
export function readShorthand(node: JsonNode, slot: Slot, reading: Reading): JsonNode {
  const text = stringIn(node);
  const value = text === undefined || text.includes('{') ? undefined : shorthandOf(text, slot);
  if (value === undefined) return node;
  reading.report('WS-T022', `the value is ${reading.kind(node)}, not an object.`, node, editOf(node, value));
  return nodeOf(value, node);
}

const editOf = (node: JsonNode, value: unknown): { edit: ReturnType<typeof replaceValue>; fix: string } => ({
  edit: replaceValue(node, value),
  fix: `Write ${printValue(value)}.`,
});

/**
 * Replaces the shorthands with aliases in a value, before its references are read: a text with an alias in it is no
 * reference.
 *
 * @param type the type as the file declares it
 */
export function expandShorthands(
  node: JsonNode,
  type: string | undefined,
  path: TokenPath,
  reporter: TokenReporter,
): JsonNode {
  if (type !== 'border' && type !== 'shadow' && type !== 'transition') return node;
  if (node.kind === 'array' && type === 'shadow') {
    const items = node.items.map((item) => expandShorthands(item, type, path, reporter));
    const isSame = items.every((item, index) => item === node.items[index]);
    return isSame ? node : { kind: 'array', location: node.location, items };
  }
  const text = stringIn(node);
  const isPlain = text === undefined || !text.includes('{') || parseAlias(text)?.kind === 'alias';
  const value = isPlain ? undefined : shorthandOf(text, type);
  if (value === undefined) return node;
  const message = `"${path}": the value is a string, not an object.`;
  reporter.deviation('WS-T022', message, { location: node.location, ...editOf(node, value) });
  return nodeOf(value, node);
}
