import { suggest } from '@wusum/diagnostics';
import { unresolved } from '../graph/build-value.js';
import type { DtcgCode } from '../codes.js';
import type { JsonNode, JsonObject } from '../source/json.js';
import { parseAlias } from '../graph/reference.js';
import type { TokenType } from '../types.js';
import { checkComponents, colorSpaces } from './color-components.js';
import { fontWeightNames } from './font-weight-names.js';
import { strokeStyles } from './stroke-styles.js';
import { Validation, type ValidationOptions } from './validation.js';
import { aliasAsPointer, replaceValue } from '../generous/text-edits.js';
import { fieldsOf, fits, takesAlias, type Slot } from './slots.js';

const lineCaps = ['round', 'butt', 'square'];

/**
 * Checks a value against its type (DTCG Format 2025.10 §8 and §9, Color 2025.10), reading through references.
 *
 * @returns whether the value is valid; problems are reported at their nodes
 */
export function validateValue(node: JsonNode, type: TokenType, options: ValidationOptions): boolean {
  const validation = new Validation(options);
  check(node, type, undefined, validation);
  return validation.valid;
}

type Checker = (node: JsonNode, validation: Validation) => void;

/** Checks a node. `owner` is the slot that contains it. */
function check(node: JsonNode, slot: Slot, owner: Slot | undefined, validation: Validation): void {
  const reference = validation.reference(node);
  if (reference) {
    if (reference.value === unresolved) return;
    if (isAlias(node) && !takesAlias(owner)) {
      const pointer = aliasAsPointer(node);
      validation.deviate('WS-T022', `a curly alias is not allowed inside ${owner}.`, node, {
        fix: `Write { "$ref": "${pointer}" }, or refer to a whole token.`,
        edit: replaceValue(node, { $ref: pointer }),
      });
    }
    // The target is checked in its own token.
    if (reference.slot && !fits(reference.slot, slot)) {
      validation.mismatch(slot, reference.slot, node);
      return;
    }
    // A color component may be "none", which is not valid for other numbers.
    if (slot !== 'number' || owner === 'color components') return;
  }
  checkers[slot](node, validation);
}

function isAlias(node: JsonNode): boolean {
  return node.kind === 'scalar' && typeof node.value === 'string' && parseAlias(node.value) !== undefined;
}

/** Checks the keys of an object value and its fields. Returns the object, or `undefined` for other values. */
function checkObject(
  node: JsonNode,
  slot: Slot,
  code: DtcgCode,
  validation: Validation,
  optional: readonly string[] = [],
): JsonObject | undefined {
  if (node.kind !== 'object') {
    validation.fail(code, `the value is ${validation.kind(node)}, not an object.`, node);
    return undefined;
  }
  const fields = fieldsOf(slot)!;
  for (const [key, { keyLocation, node: child }] of node.members) {
    if (!Object.hasOwn(fields, key)) {
      validation.fail('WS-T021', `${slot} has no property "${key}".`, child, {
        location: keyLocation,
        didYouMean: suggest(key, Object.keys(fields)),
      });
    } else if (slot !== 'color' || key === 'alpha' || key === 'hex') {
      if (key !== 'unit' || !validation.isKept(node)) check(child, fields[key]!, slot, validation);
    }
  }
  for (const key of Object.keys(fields)) {
    if (!optional.includes(key) && !node.members.has(key) && !validation.mayLack(node, key))
      validation.fail('WS-T020', `${slot} requires "${key}".`, node);
  }
  return node;
}

function checkColor(node: JsonNode, validation: Validation): void {
  const object = checkObject(node, 'color', 'WS-T010', validation, ['alpha', 'hex']);
  const spaceNode = object?.members.get('colorSpace')?.node;
  const components = object?.members.get('components')?.node;
  const alpha = object?.members.get('alpha')?.node;
  if (alpha) checkRange(alpha, validation, { min: 0, max: 1, name: 'alpha', code: 'WS-T011' });
  if (components) checkParts(components, validation);
  if (!spaceNode) return;
  const space = validation.value(spaceNode);
  if (space === unresolved) return;
  if (typeof space !== 'string' || !Object.hasOwn(colorSpaces, space)) {
    const given = typeof space === 'string' ? `"${space}"` : validation.kind(spaceNode);
    validation.fail('WS-T010', `${given} is not a color space.`, spaceNode, {
      fix: `Use one of: ${Object.keys(colorSpaces).join(', ')}.`,
      didYouMean: typeof space === 'string' ? suggest(space, Object.keys(colorSpaces)) : undefined,
    });
    return;
  }
  if (components) checkComponents(components, space, validation);
}

/** References among the components must lead to numbers, and the list itself to a list of components. */
function checkParts(node: JsonNode, validation: Validation): void {
  const whole = validation.reference(node);
  if (whole?.slot && !fits(whole.slot, 'color components')) {
    validation.mismatch('color components', whole.slot, node);
  }
  if (node.kind !== 'array') return;
  for (const item of node.items) if (validation.reference(item)) check(item, 'number', 'color components', validation);
}

interface NumberRange {
  readonly min?: number;
  readonly max?: number;
  readonly name: string;
  readonly code: DtcgCode;
}

function checkRange(node: JsonNode, validation: Validation, { min, max, name, code }: NumberRange): void {
  const value = validation.value(node);
  if (typeof value !== 'number') return;
  if ((min !== undefined && value < min) || (max !== undefined && value > max)) {
    validation.fail(code, `${name} is ${value}; the range is from ${min} to ${max}.`, node);
  }
}

function checkNumber(node: JsonNode, validation: Validation): void {
  const value = validation.value(node);
  if (value !== unresolved && (typeof value !== 'number' || !Number.isFinite(value))) {
    validation.fail('WS-T014', `the value is ${validation.kind(node)}, not a number.`, node);
  }
}

function oneOf(names: readonly string[], code: DtcgCode, what: string): Checker {
  return (node, validation) => {
    const value = validation.value(node);
    if (value === unresolved || (typeof value === 'string' && names.includes(value))) return;
    validation.fail(code, `${typeof value === 'string' ? `"${value}"` : validation.kind(node)} is not ${what}.`, node, {
      fix: `Use ${names.map((name) => `"${name}"`).join(', ')}.`,
      didYouMean: typeof value === 'string' ? suggest(value, names) : undefined,
    });
  };
}

function checkFontName(node: JsonNode, validation: Validation): void {
  const value = validation.value(node);
  if (value === unresolved) return;
  if (typeof value !== 'string' || value.trim() === '') {
    validation.fail('WS-T015', `${value === '' ? 'an empty string' : validation.kind(node)} is not a font name.`, node);
  }
}

function checkFontFamily(node: JsonNode, validation: Validation): void {
  if (node.kind === 'array') checkList(node, 'fontFamily', 'font name', 'WS-T015', validation);
  else checkFontName(node, validation);
}

function checkFontWeight(node: JsonNode, validation: Validation): void {
  const value = validation.value(node);
  if (typeof value === 'number' && value >= 1 && value <= 1000) return;
  if (value === unresolved || (typeof value === 'string' && Object.hasOwn(fontWeightNames, value))) return;
  const given =
    typeof value === 'string' ? `"${value}"` : typeof value === 'number' ? String(value) : validation.kind(node);
  validation.fail('WS-T016', `${given} is not a font weight.`, node, {
    didYouMean: typeof value === 'string' ? suggest(value, Object.keys(fontWeightNames)) : undefined,
  });
}

function checkCubicBezier(node: JsonNode, validation: Validation): void {
  const value = validation.value(node);
  if (value === unresolved) return;
  if (node.kind !== 'array' || !Array.isArray(value) || value.length !== 4) {
    validation.fail('WS-T017', `the value is ${validation.kind(node)}, not a list of four numbers.`, node);
    return;
  }
  for (const [index, item] of node.items.entries()) {
    check(item, 'number', 'cubicBezier', validation);
    if (index % 2 === 0)
      checkRange(item, validation, { min: 0, max: 1, name: index === 0 ? 'x1' : 'x2', code: 'WS-T017' });
  }
}

function checkList(node: JsonNode, owner: Slot, item: Slot, code: DtcgCode, validation: Validation): void {
  if (node.kind !== 'array') {
    validation.fail(code, `the value is ${validation.kind(node)}, not a list.`, node);
    return;
  }
  if (node.items.length === 0) validation.fail(code, 'the list is empty.', node);
  for (const child of node.items) {
    const given = validation.reference(child)?.value;
    const isForbidden = isAlias(child) && !takesAlias(owner);
    if (Array.isArray(given) && given.length !== 1 && !isForbidden)
      validation.fail('WS-G018', `the reference leads to a list of ${given.length} items, required one item.`, child);
    else check(child, item, owner, validation);
  }
}

const clamp = (position: number): number => Math.min(1, Math.max(0, position));

function checkStop(node: JsonNode, validation: Validation): void {
  const position = checkObject(node, 'gradient stop', 'WS-T019', validation)?.members.get('position')?.node;
  const value = position && validation.value(position);
  if (typeof value === 'number' && (value < 0 || value > 1)) {
    validation.warn('WS-T023', `position ${value} is clamped to ${clamp(value)}.`, position!);
  }
}

function checkStrokeStyle(node: JsonNode, validation: Validation): void {
  if (node.kind === 'object') checkObject(node, 'strokeStyle', 'WS-T018', validation);
  else oneOf(strokeStyles, 'WS-T018', 'a stroke style')(node, validation);
}

function checkHex(node: JsonNode, validation: Validation): void {
  const value = validation.value(node);
  if (value === unresolved || (typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value))) return;
  validation.fail('WS-T010', `hex is ${JSON.stringify(value)}.`, node, {
    fix: 'Write six digits, such as "#0066cc"; transparency belongs in "alpha".',
  });
}

function checkBoolean(node: JsonNode, validation: Validation): void {
  const value = validation.value(node);
  if (value !== unresolved && typeof value !== 'boolean')
    validation.fail('WS-T022', `the value is ${validation.kind(node)}, not true or false.`, node);
}

const object =
  (slot: Slot, code: DtcgCode, optional?: readonly string[]): Checker =>
  (node, validation) =>
    void checkObject(node, slot, code, validation, optional);

const checkers: Readonly<Record<Slot, Checker>> = {
  color: checkColor,
  dimension: object('dimension', 'WS-T012'),
  duration: object('duration', 'WS-T013'),
  number: checkNumber,
  fontFamily: checkFontFamily,
  fontWeight: checkFontWeight,
  cubicBezier: checkCubicBezier,
  strokeStyle: checkStrokeStyle,
  border: object('border', 'WS-T022'),
  transition: object('transition', 'WS-T022'),
  typography: object('typography', 'WS-T022'),
  shadow: (node, validation) =>
    node.kind === 'array'
      ? checkList(node, 'shadow', 'shadow layer', 'WS-T022', validation)
      : checkers['shadow layer'](node, validation),
  gradient: (node, validation) => checkList(node, 'gradient', 'gradient stop', 'WS-T019', validation),
  'shadow layer': object('shadow layer', 'WS-T022', ['inset']),
  'gradient stop': checkStop,
  'dash array': (node, validation) => checkList(node, 'dash array', 'dimension', 'WS-T018', validation),
  'dimension unit': oneOf(['px', 'rem'], 'WS-T012', 'a unit of dimensions'),
  'duration unit': oneOf(['ms', 's'], 'WS-T013', 'a unit of durations'),
  'line cap': oneOf(lineCaps, 'WS-T018', 'a line cap'),
  'color space': oneOf(Object.keys(colorSpaces), 'WS-T010', 'a color space'),
  'color components': () => undefined,
  'font name': checkFontName,
  'hex color': checkHex,
  boolean: checkBoolean,
  content: () => undefined,
  foreign: () => undefined,
};
