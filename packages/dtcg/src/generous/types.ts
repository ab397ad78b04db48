/** Types that are written in other words, or not at all. */

import { stringIn, type JsonNode } from '../source/json.js';
import { parseAlias } from '../graph/reference.js';
import type { DtcgType, TokenPath } from '../types.js';
import { tokenTypes } from '../validate/slots.js';
import { colorOfCss } from './css-color.js';
import { isForeignUnit, measureOf } from './measures.js';

/** Types of drafts and of other tools that mean one type of the specification. */
const otherNames: Readonly<Record<string, DtcgType>> = {
  colour: 'color',
  fontfamilies: 'fontFamily',
  fontweights: 'fontWeight',
  fontsize: 'dimension',
  fontsizes: 'dimension',
  spacing: 'dimension',
  space: 'dimension',
  sizing: 'dimension',
  size: 'dimension',
  length: 'dimension',
  borderradius: 'dimension',
  radius: 'dimension',
  borderwidth: 'dimension',
  letterspacing: 'dimension',
  paragraphspacing: 'dimension',
  boxshadow: 'shadow',
  time: 'duration',
  easing: 'cubicBezier',
  opacity: 'number',
  zindex: 'number',
  integer: 'number',
  float: 'number',
};

const plain = (text: string): string => text.toLowerCase().replaceAll(/[\s_-]/gu, '');

/** The type of the specification that another name means, such as `Color`, `font-family` or `spacing`. */
export function typeNamed(name: string): DtcgType | undefined {
  return tokenTypes.find((type) => plain(type) === plain(name)) ?? own(otherNames, plain(name));
}

function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** Members that only one type has. */
const shapes: readonly (readonly [type: DtcgType, ...members: string[]])[] = [
  ['color', 'colorSpace', 'components'],
  ['typography', 'fontFamily', 'fontSize'],
  ['transition', 'duration', 'timingFunction'],
  ['border', 'color', 'width', 'style'],
  ['shadow', 'color', 'offsetX', 'offsetY'],
  ['strokeStyle', 'dashArray', 'lineCap'],
];

/** The only type that a literal value without a type can have; `undefined` if it could be several or none. */
export function typeOfValue(node: JsonNode): DtcgType | undefined {
  const text = stringIn(node);
  if (text !== undefined) return typeOfText(text);
  if (node.kind === 'array') {
    const [first] = node.items;
    if (first?.kind !== 'object') return undefined;
    if (first.members.has('position') && first.members.has('color')) return 'gradient';
    return typeOfValue(first) === 'shadow' ? 'shadow' : undefined;
  }
  if (node.kind !== 'object') return undefined;
  const unit = stringIn(node.members.get('unit')?.node);
  if (unit !== undefined && node.members.has('value') && node.members.size === 2) return typeOfUnit(unit.toLowerCase());
  return shapes.find(([, ...members]) => members.every((key) => node.members.has(key)))?.[0];
}

/** Types of other tools that say only that a value is a text. */
const isTextType = (name: string): boolean => /^(?:custom[\s_-]?)?(?:string|text)$/iu.test(name);

/** Whether a token of a text type is an alias: its type is that of its target. */
export function isTextAlias(name: string, value: JsonNode | undefined): boolean {
  return isTextType(name) && value !== undefined && parseAlias(stringIn(value) ?? '')?.kind === 'alias';
}

/** The type that a token means whose type says only that its value is a text: a colour, a size, a time or a font. */
export function typeOfTextToken(name: string, path: TokenPath, value: JsonNode | undefined): DtcgType | undefined {
  const text = value && isTextType(name) ? stringIn(value) : undefined;
  if (text === undefined) return undefined;
  const unit = measureOf(text)?.unit;
  if (unit !== undefined) return /^(?:px|rem|dp|ms|s)$/u.test(unit) ? typeOfUnit(unit) : undefined;
  if (/^[^{}();:]+$/u.test(text) && /(?:font[\s_-]?famil(?:y|ies)|typeface)$/iu.test(path)) return 'fontFamily';
  return typeOfText(text);
}

function typeOfText(text: string): DtcgType | undefined {
  const measure = measureOf(text);
  if (measure) return typeOfUnit(measure.unit);
  return /^#|\(.*\)$/u.test(text.trim()) && colorOfCss(text) ? 'color' : undefined;
}

function typeOfUnit(unit: string): DtcgType | undefined {
  if (unit === 'ms' || unit === 's') return 'duration';
  return unit === 'px' || unit === 'rem' || unit === 'dp' || isForeignUnit(unit) ? 'dimension' : undefined;
}
