import type { DurationValue } from '@wusum/dtcg';
import { cssNumber } from '../names.js';
import { valueTransform } from './value-transform.js';

export function durationText(value: DurationValue): string {
  return `${cssNumber(value.value)}${value.unit}`;
}

export const durationTransform = valueTransform('duration', (value: DurationValue) => ({ css: durationText(value) }));
