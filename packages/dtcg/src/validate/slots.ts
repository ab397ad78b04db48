import type { DtcgType, TokenType } from '../types.js';

/** The thirteen types of the specification. */
export const tokenTypes: readonly DtcgType[] = [
  'color',
  'dimension',
  'fontFamily',
  'fontWeight',
  'duration',
  'cubicBezier',
  'number',
  'strokeStyle',
  'border',
  'transition',
  'shadow',
  'gradient',
  'typography',
];

const known: ReadonlySet<string> = new Set(tokenTypes);

/** Whether a string is a type of the specification (types are case-sensitive). */
export function isTokenType(type: string): type is DtcgType {
  return known.has(type);
}

/**
 * The type of a place in a value: a token type, or a part that is not a token type (`dimension unit`, …). JSON Pointers
 * can refer to parts, curly aliases cannot.
 */
export type Slot =
  | TokenType
  | 'color space'
  | 'color components'
  | 'hex color'
  | 'dimension unit'
  | 'duration unit'
  | 'font name'
  | 'boolean'
  | 'dash array'
  | 'line cap'
  | 'shadow layer'
  | 'gradient stop';

const fields: Partial<Record<Slot, Readonly<Record<string, Slot>>>> = {
  color: { colorSpace: 'color space', components: 'color components', alpha: 'number', hex: 'hex color' },
  dimension: { value: 'number', unit: 'dimension unit' },
  duration: { value: 'number', unit: 'duration unit' },
  strokeStyle: { dashArray: 'dash array', lineCap: 'line cap' },
  border: { color: 'color', width: 'dimension', style: 'strokeStyle' },
  transition: { duration: 'duration', delay: 'duration', timingFunction: 'cubicBezier' },
  'shadow layer': {
    color: 'color',
    offsetX: 'dimension',
    offsetY: 'dimension',
    blur: 'dimension',
    spread: 'dimension',
    inset: 'boolean',
  },
  'gradient stop': { color: 'color', position: 'number' },
  typography: {
    fontFamily: 'fontFamily',
    fontSize: 'dimension',
    fontWeight: 'fontWeight',
    letterSpacing: 'dimension',
    lineHeight: 'number',
  },
};

const items: Partial<Record<Slot, Slot>> = {
  'color components': 'number',
  cubicBezier: 'number',
  fontFamily: 'font name',
  'dash array': 'dimension',
  shadow: 'shadow layer',
  gradient: 'gradient stop',
};

/** The slot of a member or item of another slot, or `undefined` if the type has none. */
export function slotInside(slot: Slot, segment: string): Slot | undefined {
  const item = items[slot];
  if (item && /^(0|[1-9]\d*)$/.test(segment)) return item;
  // A shadow of one layer may be written without an array.
  const owner: Slot = slot === 'shadow' ? 'shadow layer' : slot;
  const known = fields[owner];
  return known && Object.hasOwn(known, segment) ? known[segment] : undefined;
}

/** The slot of the items of a list slot, or `undefined` for other slots. */
export function itemOf(slot: Slot): Slot | undefined {
  return items[slot];
}

/** The fields of an object slot, or `undefined` for other slots. */
export function fieldsOf(slot: Slot): Readonly<Record<string, Slot>> | undefined {
  return fields[slot];
}

/** Whether a value of type `given` is valid for the slot `required`. */
export function fits(given: Slot, required: Slot): boolean {
  if (given === required) return true;
  if (required === 'shadow layer') return given === 'shadow';
  if (required === 'shadow') return given === 'shadow layer';
  if (required === 'gradient stop') return given === 'gradient';
  if (required === 'font name') return given === 'fontFamily';
  return required === 'fontFamily' && given === 'font name';
}

/**
 * Whether a curly alias is allowed in a slot: for whole values and in fields and items of composite types, but not in
 * parts of simple types (the official schemas allow only `$ref` there).
 *
 * @param owner the slot that contains the alias; `undefined` for a whole value
 */
export function takesAlias(owner: Slot | undefined): boolean {
  if (owner === undefined) return true;
  return !['color', 'color components', 'dimension', 'duration', 'cubicBezier', 'fontFamily'].includes(owner);
}
