import { genericName, isGenericFamily } from '@wusum/dtcg/internal';
import { cssString } from '../names.js';
import { valueTransform } from './value-transform.js';

export { genericName, isGenericFamily };

/** A stack; each name but the generic ones is quoted. */
export function fontFamilyText(value: string | readonly string[]): string {
  const names = typeof value === 'string' ? [value] : value;
  return names.map((name) => (isGenericFamily(name) ? genericName(name) : cssString(name))).join(', ');
}

export const fontFamilyTransform = valueTransform('fontFamily', (value: string | readonly string[]) => ({
  css: fontFamilyText(value),
}));
