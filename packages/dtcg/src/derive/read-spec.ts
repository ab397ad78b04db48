import type { ResolvedAlias } from '../graph/derive-contract.js';
import type { ColorValue } from '../types.js';
import type { ValuePath } from '@wusum/diagnostics';
import { isRecord } from '../is-record.js';
import { isColorValue } from './color-value.js';

/** A colour in a specification, with its token path if it is an alias. */
export interface NamedColor {
  readonly path?: string;
  readonly value: ColorValue;
}

/** Thrown inside this folder for an invalid specification; `deriveToken` turns it into a problem. */
export class SpecError extends Error {
  /**
   * @param at path in the extension; without it the whole specification is wrong
   * @param details `isKey`: whether the key is wrong and not its value; `given` and `known`: the wrong name and the valid ones
   */
  constructor(
    message: string,
    readonly at: ValuePath = [],
    readonly details: { readonly isKey?: boolean; readonly given?: string; readonly known?: readonly string[] } = {},
  ) {
    super(message);
  }
}

/** A path in an extension as messages name it: `ramp.lightness`, `solve.target`. */
const nameOf = (at: ValuePath): string => at.filter((step) => typeof step === 'string' && step !== 'derive').join('.');

const isAlias = (value: unknown): value is ResolvedAlias =>
  isRecord(value) && typeof value['path'] === 'string' && 'value' in value;

const resolved = (value: unknown): unknown => (isAlias(value) ? value.value : value);

/** A number, written or referenced. */
export function readNumber(value: unknown, at: ValuePath, fallback?: number): number {
  if (value === undefined && fallback !== undefined) return fallback;
  const found = resolved(value);
  if (typeof found === 'number' && Number.isFinite(found)) return found;
  throw new SpecError(`\`${nameOf(at)}\` must be a number or an alias of a number token.`, at);
}

/** The path of the token that a value refers to. */
export function pathOf(value: unknown): string | undefined {
  return isAlias(value) ? value.path : undefined;
}

/** A colour, written or referenced. */
export function readColor(value: unknown, at: ValuePath): NamedColor {
  const found = resolved(value);
  if (isColorValue(found)) return { value: found, ...(isAlias(value) ? { path: value.path } : {}) };
  throw new SpecError(`\`${nameOf(at)}\` must be a colour or an alias of a colour token.`, at);
}

/** A list of colours. A single colour needs no brackets. */
export function readColors(value: unknown, at: ValuePath): NamedColor[] {
  if (!Array.isArray(value)) return [readColor(value, at)];
  return value.map((entry, index) => readColor(entry, [...at, index]));
}

/** Refuses unknown keys, so that a misspelt key is not ignored silently. */
export function checkKeys(value: Record<string, unknown>, at: ValuePath, known: readonly string[]): void {
  for (const key of Object.keys(value)) {
    if (known.includes(key)) continue;
    const message = `\`${nameOf(at)}\` has no key \`${key}\`; its keys are ${known.join(', ')}.`;
    throw new SpecError(message, [...at, key], { isKey: true, given: key, known });
  }
}
