import { member, type JsonNode, type JsonObject } from '../source/json.js';
import { measureIn, rounded, type Measure } from './measures.js';
import type { Reading } from './reading.js';
import { nodeOf, withMembers } from './synthetic.js';
import { replaceValue } from './text-edits.js';

/** Reads the size of a typography; given by the caller, because a size may itself deviate. */
export type ReadSize = (node: JsonNode) => unknown;

/**
 * A line height with a unit becomes a share of the font size, and a letter spacing in `em` or `%` a length: the same on
 * the page, and valid in DTCG.
 */
export function readRelative(node: JsonNode, reading: Reading, readSize: ReadSize): JsonNode {
  if (node.kind !== 'object') return node;
  const sizeNode = member(node, 'fontSize');
  const size = sizeNode && measureIn(readSize(sizeNode));
  // Only with a literal size is the result the same wherever the file is used.
  const isLiteral = sizeNode !== undefined && !reading.reference(sizeNode);
  return readSpacing(readLineHeight(node, size, isLiteral, reading), size, isLiteral, reading);
}

function measureAt(object: JsonObject, key: string, reading: Reading): Measure | undefined {
  const node = member(object, key);
  const value = node && reading.value(node);
  return typeof value === 'number' ? undefined : measureIn(value);
}

const inPixels = ({ value, unit }: Measure): number | undefined =>
  unit === 'px' ? value : unit === 'rem' ? value * 16 : undefined;

function readLineHeight(
  object: JsonObject,
  size: Measure | undefined,
  isLiteral: boolean,
  reading: Reading,
): JsonObject {
  const node = member(object, 'lineHeight');
  const height = measureAt(object, 'lineHeight', reading);
  if (!node || !height) return object;
  const share = height.unit === 'em' ? height.value : height.unit === '%' ? height.value / 100 : shareOf(height, size);
  if (share === undefined || share <= 0) return object;
  const value = rounded(share);
  const isRelative = height.unit === 'em' || height.unit === '%';
  reading.report('WS-T014', `the value is ${reading.kind(node)}, not a number.`, node, {
    fix: 'Write the line height as a number: its share of the font size.',
    ...((isLiteral || isRelative) && !reading.reference(node) && { edit: replaceValue(node, value) }),
  });
  return withMembers(object, { lineHeight: nodeOf(value, node) });
}

function shareOf(height: Measure, size: Measure | undefined): number | undefined {
  const [top, bottom] = [inPixels(height), size && inPixels(size)];
  return top === undefined || bottom === undefined || bottom <= 0 ? undefined : top / bottom;
}

function readSpacing(object: JsonObject, size: Measure | undefined, isLiteral: boolean, reading: Reading): JsonObject {
  const node = member(object, 'letterSpacing');
  const spacing = measureAt(object, 'letterSpacing', reading);
  if (!node || !spacing || (spacing.unit !== 'em' && spacing.unit !== '%')) return object;
  const share = spacing.unit === '%' ? spacing.value / 100 : spacing.value;
  if (share !== 0 && (!size || (size.unit !== 'px' && size.unit !== 'rem'))) return object;
  const value = share === 0 ? { value: 0, unit: 'px' } : { value: rounded(share * size!.value), unit: size!.unit };
  const isReference = reading.reference(node) !== undefined;
  // A dimension that is referred to is reported where it is written.
  if (!isReference) {
    const place = member(node, 'unit') ?? node;
    const message =
      node.kind === 'object'
        ? `"${spacing.unit}" is not a unit of dimensions.`
        : `the value is ${reading.kind(node)}, not an object.`;
    reading.report('WS-T012', message, place, {
      fix: 'Write the letter spacing in px or rem.',
      ...((isLiteral || share === 0) && { edit: replaceValue(node, value) }),
    });
  }
  return withMembers(object, { letterSpacing: nodeOf(value, node) });
}
