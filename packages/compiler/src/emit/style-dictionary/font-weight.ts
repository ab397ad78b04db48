import { cssNumber } from '../names.js';
import { valueTransform } from './value-transform.js';

/** Names that DTCG 2025.10 gives to weights; CSS itself knows only `normal` and `bold`. */
const weightsByName: Readonly<Record<string, number>> = {
  thin: 100,
  hairline: 100,
  'extra-light': 200,
  'ultra-light': 200,
  light: 300,
  normal: 400,
  regular: 400,
  book: 400,
  medium: 500,
  'semi-bold': 600,
  'demi-bold': 600,
  bold: 700,
  'extra-bold': 800,
  'ultra-bold': 800,
  black: 900,
  heavy: 900,
  'extra-black': 950,
  'ultra-black': 950,
};

/** A weight from 1 to 1000. @throws RangeError for an unknown name. */
export function fontWeightNumber(value: number | string): number {
  const weight = typeof value === 'number' ? value : weightsByName[value];
  if (weight === undefined) throw new RangeError(`Unknown font weight "${value}".`);
  return weight;
}

export const fontWeightTransform = valueTransform('fontWeight', (value: number | string) => ({
  css: cssNumber(fontWeightNumber(value)),
}));
