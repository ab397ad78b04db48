import { fontWeightNames } from '@wusum/dtcg';
import { cssNumber } from '../names.js';
import { valueTransform } from './value-transform.js';

/** A weight from 1 to 1000. @throws RangeError for an unknown name. */
export function fontWeightNumber(value: number | string): number {
  const weight = typeof value === 'number' ? value : fontWeightNames[value];
  if (weight === undefined) throw new RangeError(`Unknown font weight "${value}".`);
  return weight;
}

export const fontWeightTransform = valueTransform('fontWeight', (value: number | string) => ({
  css: cssNumber(fontWeightNumber(value)),
}));
