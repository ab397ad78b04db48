import type { ResolvedAlias } from '../graph/derive-contract.js';
import type { ColorValue, ValuePath } from '../types.js';
import { isColorValue } from './color-value.js';

/** A colour that stands in a specification, with its name where it has one. */
export interface NamedColor {
  readonly path?: string;
  readonly value: ColorValue;
}

/** Thrown inside this folder for a specification that cannot be read; `deriveToken` turns it into a problem. */
export class SpecError extends Error {
  /**
   * @param at where in the extension it stands; what computes the value as a whole without it
   * @param details whether the key is wrong and not what stands under it, and the names that there are
   */
  constructor(
    message: string,
    readonly at: ValuePath = [],
    readonly details: { readonly isKey?: boolean; readonly given?: string; readonly known?: readonly string[] } = {},
  ) {
    super(message);
  }
}

/** How a place in an extension is called in messages: `ramp.lightness`, `solve.target`. */
const nameOf = (at: ValuePath): string => at.filter((step) => typeof step === 'string' && step !== 'derive').join('.');

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isAlias = (value: unknown): value is ResolvedAlias =>
  isRecord(value) && typeof value['path'] === 'string' && 'value' in value;

const resolved = (value: unknown): unknown => (isAlias(value) ? value.value : value);

/** A number, written or referenced. */
export function readNumber(value: unknown, at: ValuePath, fallback?: number): number {
  if (value === undefined && fallback !== undefined) return fallback;
  const found = resolved(value);
  if (typeof found === 'number' && Number.isFinite(found)) return found;
  throw new SpecError(`\`${nameOf(at)}\` wants a number or an alias of a number token.`, at);
}

/** The token that a value is a reference to. */
export function pathOf(value: unknown): string | undefined {
  return isAlias(value) ? value.path : undefined;
}

/** A colour, written or referenced. */
export function readColor(value: unknown, at: ValuePath): NamedColor {
  const found = resolved(value);
  if (isColorValue(found)) return { value: found, ...(isAlias(value) ? { path: value.path } : {}) };
  throw new SpecError(`\`${nameOf(at)}\` wants a colour or an alias of a colour token.`, at);
}

/** A list of colours; one alone may stand without brackets. */
export function readColors(value: unknown, at: ValuePath): NamedColor[] {
  if (!Array.isArray(value)) return [readColor(value, at)];
  return value.map((entry, index) => readColor(entry, [...at, index]));
}

/** Says no to a key that the specification does not know, so that a spelling mistake is not silent. */
export function checkKeys(value: Record<string, unknown>, at: ValuePath, known: readonly string[]): void {
  for (const key of Object.keys(value)) {
    if (known.includes(key)) continue;
    const message = `\`${nameOf(at)}\` does not know \`${key}\`; it knows ${known.join(', ')}.`;
    throw new SpecError(message, [...at, key], { isKey: true, given: key, known });
  }
}
