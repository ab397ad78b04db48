import { cssNumber } from '../names.js';
import { valueTransform } from './value-transform.js';

export const numberTransform = valueTransform('number', (value: number) => ({ css: cssNumber(value) }));
