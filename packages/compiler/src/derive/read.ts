import type { ResolvedAlias } from '../graph/derive-contract.js';
import type { ColorValue } from '../types.js';
import { isColorValue } from './color-value.js';

/** A colour that stands in a specification, with its name where it has one. */
export interface NamedColor {
  readonly path?: string;
  readonly value: ColorValue;
}

/** Thrown inside this folder for a specification that cannot be read; `deriveToken` turns it into a problem. */
export class SpecError extends Error {}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isAlias = (value: unknown): value is ResolvedAlias =>
  isRecord(value) && typeof value['path'] === 'string' && 'value' in value;

const resolved = (value: unknown): unknown => (isAlias(value) ? value.value : value);

/** A number, written or referenced. */
export function readNumber(value: unknown, name: string, fallback?: number): number {
  if (value === undefined && fallback !== undefined) return fallback;
  const found = resolved(value);
  if (typeof found === 'number' && Number.isFinite(found)) return found;
  throw new SpecError(`\`${name}\` wants a number or an alias of a number token.`);
}

/** A colour, written or referenced. */
export function readColor(value: unknown, name: string): NamedColor {
  const found = resolved(value);
  if (isColorValue(found)) return { value: found, ...(isAlias(value) ? { path: value.path } : {}) };
  throw new SpecError(`\`${name}\` wants a colour or an alias of a colour token.`);
}

/** A list of colours; one alone may stand without brackets. */
export function readColors(value: unknown, name: string): NamedColor[] {
  const list = Array.isArray(value) ? value : [value];
  return list.map((entry) => readColor(entry, name));
}

/** Says no to a key that the specification does not know, so that a spelling mistake is not silent. */
export function checkKeys(value: Record<string, unknown>, name: string, known: readonly string[]): void {
  for (const key of Object.keys(value)) {
    if (!known.includes(key))
      throw new SpecError(`\`${name}\` does not know \`${key}\`; it knows ${known.join(', ')}.`);
  }
}
