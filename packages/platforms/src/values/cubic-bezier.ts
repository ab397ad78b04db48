import { cssNumber } from '../names.js';
import { valueTransform } from './value-transform.js';

export function cubicBezierText(value: readonly number[]): string {
  return `cubic-bezier(${value.map((point) => cssNumber(point)).join(', ')})`;
}

export const cubicBezierTransform = valueTransform('cubicBezier', (value: readonly number[]) => ({
  css: cubicBezierText(value),
}));
