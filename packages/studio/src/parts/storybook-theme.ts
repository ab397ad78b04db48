import { create } from 'storybook/theming/create';
import type { BrandData } from '../data/types.js';
import { lockupImage } from './brand-images.js';
import { readHexColors } from './painted-color.js';
import { readLengths } from './painted-length.js';

const readText = (variable: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(variable).trim();

/** Colour roles that the theme uses. */
const roles = [
  'accent-solid',
  'accent-text',
  'border-default',
  'deep-background',
  'deep-text',
  'surface-base',
  'surface-canvas',
  'surface-raised',
  'surface-sunken',
  'text-default',
  'text-muted',
  'text-on-inverse',
] as const;
/** Pixels. The radius of a pill would cut off the content of Storybook's rectangular fields. */
const largestRadius = 16;

/** Storybook's theme object, computed from the CSS variables that are in effect on the page now. */
export function storybookTheme(brand: BrandData | undefined, language: 'en' | 'ar') {
  const dark = getComputedStyle(document.documentElement).colorScheme === 'dark';
  const color = readHexColors(roles);
  const radius = readLengths(['--ws-radius-md', '--ws-radius-field']);
  return create({
    base: dark ? 'dark' : 'light',
    colorPrimary: color['accent-solid'],
    colorSecondary: color['accent-text'],
    appBg: color['deep-background'],
    appContentBg: color['surface-base'],
    appPreviewBg: color['surface-canvas'],
    appHoverBg: color['surface-sunken'],
    appBorderColor: color['border-default'],
    appBorderRadius: Math.min(radius['--ws-radius-md'], largestRadius),
    fontBase: readText('--ws-font-family-text') || 'sans-serif',
    fontCode: readText('--ws-font-family-code') || 'monospace',
    textColor: color['text-default'],
    textInverseColor: color['text-on-inverse'],
    textMutedColor: color['text-muted'],
    barTextColor: color['text-muted'],
    barHoverColor: color['accent-text'],
    barSelectedColor: color['accent-text'],
    barBg: color['surface-base'],
    buttonBg: color['surface-raised'],
    buttonBorder: color['border-default'],
    booleanBg: color['surface-sunken'],
    booleanSelectedBg: color['surface-raised'],
    inputBg: color['surface-raised'],
    inputBorder: color['border-default'],
    inputTextColor: color['text-default'],
    inputBorderRadius: Math.min(radius['--ws-radius-field'], largestRadius),
    brandTitle: brand?.names[language] ?? '',
    brandUrl: './',
    brandTarget: '_self',
    ...(brand ? { brandImage: lockupImage(brand, language, color['deep-text']) } : {}),
  });
}
