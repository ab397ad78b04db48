import { readColor } from './color.js';

/** A DTCG token. */
export interface Token {
  readonly $type: string;
  readonly $value: unknown;
  readonly $description?: string;
}

const aliasPattern = /^\{[^{}]+\}$/u;

/** Whether the whole text is one alias. */
export const isAlias = (value: unknown): value is string => typeof value === 'string' && aliasPattern.test(value);

/** Reads `16px`, `1rem`, and bare numbers if `bare` gives their unit. */
export function readDimension(value: unknown, bare?: 'px'): { value: number; unit: 'px' | 'rem' } | undefined {
  const match = /^(-?\d*\.?\d+)(px|rem)?$/u.exec(String(value).trim());
  const unit = (match?.[2] as 'px' | 'rem' | undefined) ?? (Number(match?.[1]) === 0 ? 'px' : bare);
  return match?.[1] === undefined || unit === undefined ? undefined : { value: Number(match[1]), unit };
}

/** Reads `200ms`, `0.2s`. */
export function readDuration(value: unknown): { value: number; unit: 'ms' | 's' } | undefined {
  const match = /^(-?\d*\.?\d+)(ms|s)$/u.exec(String(value).trim());
  return match ? { value: Number(match[1]), unit: match[2] as 'ms' | 's' } : undefined;
}

/** Reads `cubic-bezier(0.2, 0, 0, 1)`. */
export function readBezier(value: unknown): number[] | undefined {
  const inner = /^cubic-bezier\(([^()]+)\)$/u.exec(String(value).trim())?.[1];
  const numbers = inner?.split(',').map(Number);
  return numbers?.length === 4 && numbers.every(Number.isFinite) ? numbers : undefined;
}

/** Reads a number or a numeric string. */
export function readNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** Detects the type of a text and returns it as a token; `undefined` if DTCG has no such type. */
export function tokenFromText(text: string): Token | undefined {
  const readers: readonly [string, (text: string) => unknown][] = [
    ['color', readColor],
    ['dimension', (given) => readDimension(given)],
    ['duration', readDuration],
    ['cubicBezier', readBezier],
    ['number', readNumber],
  ];
  for (const [$type, read] of readers) {
    const $value = read(text);
    if ($value !== undefined) return text.trim() === '0' ? { $type: 'number', $value: 0 } : { $type, $value };
  }
  return undefined;
}
