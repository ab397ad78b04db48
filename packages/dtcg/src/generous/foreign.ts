/** Values of types that the specification does not define: kept as they are, with references replaced. */

import { hexOf } from '../derive/luminance.js';
import { isColorValue, toColor } from '../derive/color-value.js';
import type { Found } from '../graph/evaluation.js';
import { parseAlias, type ReferenceSite } from '../graph/reference.js';
import { isRecord } from '../is-record.js';
import { setOwn, stringIn, type JsonNode } from '../source/json.js';

/** A reference in a text. */
interface Occurrence {
  /** The reference, with the location of the text for messages. */
  readonly site: ReferenceSite;
  readonly start: number;
  readonly end: number;
}

const occurrences = new WeakMap<JsonNode, readonly Occurrence[]>();

/** The references in a text, which may be around them: `inset 0 0 0 {border.thin}`. */
function occurrencesIn(node: JsonNode): readonly Occurrence[] {
  let found = occurrences.get(node);
  if (!found) {
    found = [...(stringIn(node) ?? '').matchAll(/\{[^{}]+\}/gu)].flatMap((match) => {
      const reference = parseAlias(match[0]);
      if (reference?.kind !== 'alias') return [];
      const site = { node: { kind: 'scalar' as const, location: node.location, value: match[0] }, reference };
      return [{ site, start: match.index, end: match.index + match[0].length }];
    });
    occurrences.set(node, found);
  }
  return found;
}

/** Every reference in a foreign value. */
export function foreignSites(node: JsonNode): ReferenceSite[] {
  if (node.kind === 'scalar') return occurrencesIn(node).map(({ site }) => site);
  const parts = node.kind === 'array' ? node.items : [...node.members.values()].map((entry) => entry.node);
  return parts.flatMap(foreignSites);
}

/** The value with references replaced. A text that is one reference becomes its value; inside a text it becomes text. */
export function foreignValue(node: JsonNode, found: ReadonlyMap<JsonNode, Found>): unknown {
  if (node.kind === 'array') return node.items.map((item) => foreignValue(item, found));
  if (node.kind === 'object') {
    const value: Record<string, unknown> = {};
    for (const [key, entry] of node.members) setOwn(value, key, foreignValue(entry.node, found));
    return value;
  }
  const list = occurrencesIn(node);
  const text = String(node.value);
  const [first] = list;
  if (!first) return node.value;
  if (first.start === 0 && first.end === text.length) return found.get(first.site.node)?.value;
  let result = '';
  let at = 0;
  for (const { site, start, end } of list) {
    result += text.slice(at, start) + textOf(found.get(site.node)?.value);
    at = end;
  }
  return result + text.slice(at);
}

/** A value as CSS writes it. */
function textOf(value: unknown): string {
  if (isColorValue(value)) {
    const alpha = Math.round((value.alpha ?? 1) * 255);
    return hexOf(toColor(value)) + (alpha < 255 ? alpha.toString(16).padStart(2, '0') : '');
  }
  if (Array.isArray(value)) return value.map(textOf).join(', ');
  if (!isRecord(value)) return String(value);
  if (typeof value['value'] === 'number' && typeof value['unit'] === 'string')
    return `${value['value']}${value['unit']}`;
  return JSON.stringify(value);
}
