import { isRecord } from '@wusum/dtcg/internal';
import type { Typed } from './result.js';
import type { Kind, Units } from './raw.js';
import {
  readColor,
  readCurve,
  readDimension,
  readDuration,
  readFamilies,
  readLineHeight,
  readNumber,
  readStroke,
  readWeight,
} from './readers.js';

/**
 * Reads a value that has no parts.
 *
 * @param loses called with a sentence about a part of the value that DTCG cannot have
 */
export function readSimple(
  kind: Kind,
  value: unknown,
  units: Units,
  loses: (message: string) => void,
): Typed | undefined {
  if (kind === 'lineHeight') {
    const found = readLineHeight(value);
    if (found === undefined) return undefined;
    return 'number' in found ? { type: 'number', value: found.number } : { type: 'dimension', value: found.length };
  }
  if (kind === 'fontWeight') {
    const found = readWeight(value);
    if (found?.style !== undefined) loses(`The font style ${found.style} is not part of a font weight.`);
    return found && { type: kind, value: found.weight };
  }
  const found = readers[kind]?.(value, units);
  if (found !== undefined && kind === 'color' && isRecord(value) && 'colorSpace' in value)
    for (const name of Object.keys(value))
      if (!colorMembers.has(name)) loses(`The member ${name} of a colour was not converted.`);
  return found === undefined ? undefined : { type: kind, value: found };
}

const colorMembers = new Set(['colorSpace', 'components', 'alpha', 'hex']);

const readers: Partial<Record<Kind, (value: unknown, units: Units) => unknown>> = {
  color: readColor,
  dimension: readDimension,
  duration: readDuration,
  number: readNumber,
  cubicBezier: readCurve,
  fontFamily: readFamilies,
  strokeStyle: readStroke,
};
