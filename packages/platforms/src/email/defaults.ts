import type { ColorValue, DimensionValue } from '@wusum/dtcg';
import type { Role, Roles } from '../shared/roles.js';
import { bytesOf, flatten, hexOfBytes, type TypographyParts } from '../shared/values.js';
import { mjmlElement } from './format.js';
import { emailFamily, emailPixels, emailType } from './value.js';

/**
 * Default attributes of MJML components. Translucent colours are painted over the canvas.
 *
 * @param stack prints the fonts of a style
 */
export function mjmlDefaults(roles: Roles, direction: 'ltr' | 'rtl', stack = emailFamily): string[] {
  const canvas = bytesOf(roles.value<ColorValue>('canvas'));
  const color = (role: Role): string => hexOfBytes(flatten(roles.value<ColorValue>(role), canvas));
  const type = (role: Role): Record<string, string> =>
    emailType(roles.value<TypographyParts>(role), roles.extras(role), stack);
  const background = color('canvas');
  // MJML aligns from the left by default.
  const isRight = direction === 'rtl';
  return [
    mjmlElement('mj-all', { 'font-family': stack(roles.value('family-text')) }),
    mjmlElement('mj-body', { 'background-color': background }),
    mjmlElement('mj-section', { 'background-color': background, ...(isRight ? { direction } : {}) }),
    mjmlElement('mj-text', { ...type('type-body'), color: color('text'), ...(isRight ? { align: 'right' } : {}) }),
    mjmlElement('mj-button', {
      ...type('type-label'),
      'background-color': color('accent'),
      color: color('on-accent'),
      'border-radius': emailPixels(roles.value<DimensionValue>('radius-control')),
    }),
    mjmlElement('mj-divider', { 'border-color': color('border'), 'border-width': '1px' }),
    mjmlElement('mj-class', { name: 'heading', ...type('type-heading-2'), color: color('text') }),
    mjmlElement('mj-class', { name: 'caption', ...type('type-caption'), color: color('text-muted') }),
    mjmlElement('mj-class', { name: 'card', 'background-color': color('surface') }),
  ];
}
