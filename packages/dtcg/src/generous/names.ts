/** Fonts, curves and strokes that are written in the notation of CSS or of drafts. */

import { unescapeIdent } from '../css/text.js';
import { isGenericFamily } from '../generic-family.js';
import { fontWeightNames } from '../validate/font-weight-names.js';
import { strokeStyles } from '../validate/stroke-styles.js';
import { member, stringIn, type JsonNode } from '../source/json.js';
import { measureOf } from './measures.js';
import { insertMember, printValue, replaceValue } from './text-edits.js';
import { nodeOf, withMembers } from './synthetic.js';
import type { Reading } from './reading.js';
import type { DtcgCode } from '../codes.js';
import { timingFunctions } from '../timing-functions.js';

function replaced(node: JsonNode, value: unknown, code: DtcgCode, message: string, reading: Reading): JsonNode {
  reading.report(code, message, node, { edit: replaceValue(node, value), fix: `Write ${printValue(value)}.` });
  return nodeOf(value, node);
}

const plain = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]/gu, '');

/** A font weight as a text (`"700"`) or with another spelling (`"Semi Bold"`). */
export function readFontWeight(node: JsonNode, reading: Reading): JsonNode {
  const text = stringIn(node);
  if (text === undefined || Object.hasOwn(fontWeightNames, text)) return node;
  const weight = measureOf(text);
  const isWeight = weight?.unit === '' && weight.value >= 1 && weight.value <= 1000;
  const value = isWeight ? weight.value : weightNamed(text);
  if (value === undefined) return node;
  return replaced(node, value, 'WS-T016', `"${text}" is not a font weight.`, reading);
}

/** The weight of DTCG that a name in another spelling means: `Semi Bold` is `semi-bold`. */
export function weightNamed(text: string): string | undefined {
  return Object.keys(fontWeightNames).find((known) => plain(known) === plain(text));
}

/** A list of fonts in one string, as in CSS. */
export function readFontFamily(node: JsonNode, reading: Reading): JsonNode {
  const names = node.kind === 'array' ? familiesInItems(node.items) : listIn(stringIn(node));
  if (!names) return node;
  const value = names.length === 1 ? names[0] : names;
  reading.warn('WS-T025', 'the value is a list of font names in one string.', node, {
    edit: replaceValue(node, value),
    fix: `Write ${printValue(value)}.`,
  });
  return nodeOf(value, node);
}

/** The names of a list in one of whose texts there are several. */
function familiesInItems(items: readonly JsonNode[]): readonly string[] | undefined {
  const texts = items.map((item) => stringIn(item));
  if (!texts.some((text) => listIn(text))) return undefined;
  return texts.includes(undefined) ? undefined : texts.flatMap((text) => listIn(text) ?? [text!]);
}

/** The names in a text that is certainly a list. */
function listIn(text: string | undefined): readonly string[] | undefined {
  const names = text === undefined ? undefined : familiesIn(text);
  return names && isCssList(text!, names) ? names : undefined;
}

/** Whether a text is certainly a list: a name may contain a comma, but neither quotes nor the name of a generic family. */
function isCssList(text: string, names: readonly string[]): boolean {
  if (/^\s*["']/u.test(text) || /,\s*["']/u.test(text)) return true;
  return names.length > 1 && names.some((name) => isGenericFamily(name));
}

/** The names of a CSS list of fonts; `undefined` if quotes do not match or a name is empty. */
export function familiesIn(text: string): string[] | undefined {
  const name = /\s*(?:"((?:[^"\\]|\\[\s\S])*)"|'((?:[^'\\]|\\[\s\S])*)'|([^,"']+))\s*(,|$)/uy;
  const names: string[] = [];
  for (let rest = true; rest;) {
    const match = name.exec(text);
    const found = unescapeIdent(match?.[1] ?? match?.[2] ?? match?.[3] ?? '').trim();
    if (!match || !found) return undefined;
    names.push(found);
    rest = match[4] === ',';
  }
  return name.lastIndex === text.length || names.length === 0 ? names : undefined;
}

/** The initial timing function of CSS. */
export const initialCurve = timingFunctions['ease']!;

/** A timing function in the notation of CSS, or as an object. */
export function readCubicBezier(node: JsonNode, reading: Reading): JsonNode {
  const value = node.kind === 'array' ? undefined : curveOf(node, reading);
  if (!value) return node;
  return replaced(node, value, 'WS-T017', `the value is ${reading.kind(node)}, not a list of four numbers.`, reading);
}

/** The points of a timing function of CSS. */
export function curveOfText(given: string): readonly number[] | undefined {
  const text = given.trim().toLowerCase();
  if (Object.hasOwn(timingFunctions, text)) return timingFunctions[text];
  const list = /^cubic-bezier\(([^()]*)\)$/u.exec(text)?.[1]?.split(',') ?? [];
  const points = list.map((item) => measureOf(item)).map((item) => (item?.unit === '' ? item.value : Number.NaN));
  return points.length === 4 && points.every(Number.isFinite) ? points : undefined;
}

function curveOf(node: JsonNode, reading: Reading): readonly number[] | undefined {
  const text = stringIn(node);
  if (text !== undefined) return curveOfText(text);
  if (node.kind !== 'object' || node.members.size !== 4) return undefined;
  const points = ['x1', 'y1', 'x2', 'y2'].map((key) => {
    const part = member(node, key);
    return part && reading.value(part);
  });
  return points.every((point) => typeof point === 'number') ? points : undefined;
}

/** The name of a line style, in any case. */
export function strokeName(text: string): string | undefined {
  const lower = text.trim().toLowerCase();
  return strokeStyles.includes(lower) ? lower : undefined;
}

/** A stroke style with capitals, or without a line cap. */
export function readStrokeStyle(node: JsonNode, reading: Reading): JsonNode {
  const text = stringIn(node);
  if (text !== undefined) {
    const name = strokeName(text);
    return name !== undefined && name !== text
      ? replaced(node, name, 'WS-T018', `"${text}" is not a stroke style.`, reading)
      : node;
  }
  if (node.kind !== 'object' || node.members.has('lineCap') || !node.members.has('dashArray')) return node;
  reading.report('WS-T020', 'strokeStyle requires "lineCap".', node, { edit: insertMember(node, 'lineCap', 'butt') });
  return withMembers(node, { lineCap: nodeOf('butt', node) });
}
