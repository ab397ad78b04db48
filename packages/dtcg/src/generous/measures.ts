/** Numbers with and without units. */

import { member, stringIn, type JsonNode } from '../source/json.js';
import { insertMember, replaceValue } from './text-edits.js';
import { nodeOf, withMembers } from './synthetic.js';
import type { Reading } from './reading.js';

/** A number with a unit, as CSS writes it; the unit is in lower case and may be empty. */
export interface Measure {
  readonly value: number;
  readonly unit: string;
}

const measurePattern = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*([a-z]+|%)?$/iu;

/** Reads `1.5rem`, `16` or `-2%`. */
export function measureOf(text: string): Measure | undefined {
  const match = measurePattern.exec(text.trim());
  if (!match) return undefined;
  const value = Number(match[1]);
  return Number.isFinite(value) ? { value, unit: (match[2] ?? '').toLowerCase() } : undefined;
}

/** The measure in a value: a number, a text, or an object. */
export function measureIn(value: unknown): Measure | undefined {
  if (typeof value === 'number') return { value, unit: '' };
  if (typeof value === 'string') return measureOf(value);
  const { value: amount, unit } = (value ?? {}) as { value?: unknown; unit?: unknown };
  return typeof amount === 'number' && typeof unit === 'string'
    ? { value: amount, unit: unit.toLowerCase() }
    : undefined;
}

/** Units of CSS that DTCG does not have. Tokens keep them, and platforms for the web print them. */
const foreignUnits =
  /^(?:em|ex|ch|cap|ic|lh|rlh|rex|rch|rcap|ric|%|[sld]?v(?:w|h|i|b|min|max)|cq(?:w|h|i|b|min|max)|cm|mm|q|in|pt|pc|deg|grad|rad|turn|fr)$/u;

export const isForeignUnit = (unit: string): boolean => foreignUnits.test(unit);

/** Six digits are enough for any screen, and floating-point noise is lost. */
export const rounded = (value: number): number => Number(value.toFixed(6));

/** A dimension written as a number, as a text or with another unit. */
export function readDimension(node: JsonNode, reading: Reading): JsonNode {
  if (node.kind === 'object') return readUnit(node, reading);
  if (node.kind !== 'scalar') return node;
  const found = measureIn(node.value);
  const value = found && dimensionOf(found);
  if (!found || !value) return node;
  const result = nodeOf(value, node);
  const details = isForeign(value)
    ? keep(reading, result, value.unit)
    : { edit: replaceValue(node, value), fix: `Write { "value": ${value.value}, "unit": "${value.unit}" }.` };
  reading.report('WS-T012', `the value is ${reading.kind(node)}, not an object.`, node, details);
  return result;
}

function readUnit(node: JsonNode & { kind: 'object' }, reading: Reading): JsonNode {
  const unitNode = member(node, 'unit');
  const amountNode = member(node, 'value');
  const amount = amountNode && reading.value(amountNode);
  if (amountNode && !unitNode && isAmount(amount)) {
    reading.report('WS-T020', 'dimension requires "unit".', node, { edit: insertMember(node, 'unit', 'px') });
    return withMembers(node, { unit: nodeOf('px', node) });
  }
  const unit = stringIn(unitNode);
  if (!unitNode || unit === undefined || unit === 'px' || unit === 'rem' || reading.reference(unitNode)) return node;
  const value = dimensionOf({ value: isAmount(amount) ? Number(amount) : 1, unit: unit.trim().toLowerCase() });
  if (!value) return node;
  const result = withMembers(node, { unit: nodeOf(value.unit, unitNode) });
  const message = `"${unit}" is not a unit of dimensions.`;
  if (isForeign(value)) reading.report('WS-T012', message, unitNode, keep(reading, result, value.unit));
  else
    reading.report('WS-T012', message, unitNode, {
      edit: replaceValue(unitNode, value.unit),
      fix: `Write "${value.unit}".`,
    });
  return result;
}

const isAmount = (value: unknown): boolean =>
  typeof value === 'number' || (typeof value === 'string' && measureOf(value)?.unit === '');

const isForeign = ({ unit }: Measure): boolean => unit !== 'px' && unit !== 'rem';

function keep(reading: Reading, node: JsonNode, unit: string): { fix: string } {
  reading.kept.add(node);
  return {
    fix: `Write the length in px or rem. Platforms for the web print "${unit}"; others cannot represent it.`,
  };
}

/** The dimension that is meant: no unit and `dp` mean px, and zero is the same in every unit. */
function dimensionOf({ value, unit }: Measure): Measure | undefined {
  if (unit === 'px' || unit === 'rem') return { value, unit };
  if (unit === '' || unit === 'dp') return { value, unit: 'px' };
  if (!isForeignUnit(unit)) return undefined;
  return { value, unit: value === 0 && !isAngle(unit) ? 'px' : unit };
}

const isAngle = (unit: string): boolean => /^(?:deg|grad|rad|turn|fr)$/u.test(unit);

/** A duration written as a whole number of milliseconds, as a text, or with its unit in capitals. */
export function readDuration(node: JsonNode, reading: Reading): JsonNode {
  if (node.kind === 'object') {
    const unitNode = member(node, 'unit');
    const unit = stringIn(unitNode);
    const lower = unit?.trim().toLowerCase();
    if (!unitNode || lower === unit || (lower !== 'ms' && lower !== 's')) return node;
    reading.report('WS-T013', `"${unit}" is not a unit of durations.`, unitNode, {
      edit: replaceValue(unitNode, lower),
      fix: `Write "${lower}".`,
    });
    return withMembers(node, { unit: nodeOf(lower, unitNode) });
  }
  const found = node.kind === 'scalar' ? measureIn(node.value) : undefined;
  const unit = found?.unit === '' && Number.isInteger(found.value) ? 'ms' : found?.unit;
  if (!found || (unit !== 'ms' && unit !== 's')) return node;
  const value = { value: found.value, unit };
  reading.report('WS-T013', `the value is ${reading.kind(node)}, not an object.`, node, {
    edit: replaceValue(node, value),
    fix: `Write { "value": ${value.value}, "unit": "${unit}" }.`,
  });
  return nodeOf(value, node);
}

/** A number written as a text: `"1.5"` or `"50%"`. */
export function readNumber(node: JsonNode, reading: Reading): JsonNode {
  const text = stringIn(node);
  const found = text === undefined ? undefined : measureOf(text);
  if (!found || (found.unit !== '' && found.unit !== '%')) return node;
  const value = found.unit === '%' ? rounded(found.value / 100) : found.value;
  reading.report('WS-T014', `the value is ${reading.kind(node)}, not a number.`, node, {
    edit: replaceValue(node, value),
    fix: `Write ${value}.`,
  });
  return nodeOf(value, node);
}
