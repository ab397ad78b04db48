import { cssIdentPart } from '../names.js';
import { valueTransform } from './value-transform.js';

/** CSS borders have no dash array: an object becomes `dashed`, the nearest that CSS can draw. */
export function strokeStyleText(value: unknown): string {
  return typeof value === 'string' ? cssIdentPart(value) : 'dashed';
}

export const strokeStyleTransform = valueTransform('strokeStyle', (value: unknown) => ({
  css: strokeStyleText(value),
}));
