import { isRecord } from '../is-record.js';
import type { TokenType } from '../types.js';

/** Normalizes a valid value as the specification requires: positions of gradients are clamped to 0…1 (§9.7). */
export function normalizeValue(value: unknown, type: TokenType): unknown {
  if (type !== 'gradient' || !Array.isArray(value)) return value;
  return value.map((stop: unknown) => {
    if (!isRecord(stop) || typeof stop['position'] !== 'number') return stop;
    const position = Math.min(1, Math.max(0, stop['position']));
    return position === stop['position'] ? stop : { ...stop, position };
  });
}
