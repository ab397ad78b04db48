import { create } from 'storybook/theming/create';
import type { BrandData, Tile } from '../data/types.js';
import { paintedHex, readColors } from './painted-color.js';
import { readLengths } from './painted-length.js';
import { strokesBody } from './strokes.js';

const hexes = <Name extends string>(names: readonly Name[]): Record<Name, string> => {
  const painted = readColors(names.map((name) => `--ws-color-${name}` as const));
  return Object.fromEntries(names.map((name) => [name, paintedHex(painted[`--ws-color-${name}`])])) as Record<
    Name,
    string
  >;
};
const hex = (name: string): string => hexes([name])[name] ?? '';
const text = (variable: string): string => getComputedStyle(document.documentElement).getPropertyValue(variable).trim();

/** Roles that Storybook's theme is made of. */
const roles = [
  'accent-solid',
  'accent-text',
  'border-default',
  'deep-ground',
  'deep-text',
  'surface-base',
  'surface-canvas',
  'surface-raised',
  'surface-sunken',
  'text-default',
  'text-muted',
  'text-on-inverse',
] as const;
/** A pill's corner would swallow Storybook's square ones. */
const largestCorner = 16;

/** Storybook's own theme, read from the variables of the brand that the page wears now. */
export function houseTheme(brand: BrandData | undefined, language: 'en' | 'ar') {
  const dark = getComputedStyle(document.documentElement).colorScheme === 'dark';
  const color = hexes(roles);
  const corner = readLengths(['--ws-radius-md', '--ws-radius-field']);
  return create({
    base: dark ? 'dark' : 'light',
    colorPrimary: color['accent-solid'],
    colorSecondary: color['accent-text'],
    appBg: color['deep-ground'],
    appContentBg: color['surface-base'],
    appPreviewBg: color['surface-canvas'],
    appHoverBg: color['surface-sunken'],
    appBorderColor: color['border-default'],
    appBorderRadius: Math.min(corner['--ws-radius-md'], largestCorner),
    fontBase: text('--ws-font-family-text') || 'sans-serif',
    fontCode: text('--ws-font-family-code') || 'monospace',
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
    inputBorderRadius: Math.min(corner['--ws-radius-field'], largestCorner),
    brandTitle: brand?.names[language] ?? '',
    brandUrl: './',
    brandTarget: '_self',
    ...(brand ? { brandImage: lockupImage(brand, language, color['deep-text']) } : {}),
  });
}

/** The lockup as a data URI: `currentColor` has nothing to inherit from in an image, so it is written out. */
function lockupImage({ mark }: BrandData, language: 'en' | 'ar', color: string): string {
  const { viewBox, body } = mark.lockups[language === 'ar' ? 'arabic' : 'latin'];
  const [, , width = '1', height = '1'] = viewBox.split(/[\s,]+/);
  return dataUri(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" width="${width}" height="${height}" color="${color}">${body}</svg>`,
  );
}

const threads = ['pattern-0', 'pattern-1', 'pattern-2', 'pattern-3', 'pattern-4', 'pattern-outline'] as const;

/** The cloth for the sidebar's edge as a background image, with the roles' colours written in. */
export function selvedgeImage(brand: BrandData): { image: string; size: string } {
  const tile = brand.mark.patterns.selvedge ?? brand.mark.patterns.cloth;
  if (!tile) return { image: 'none', size: 'auto' };
  const scale = brand.mark.patternScale;
  const color = hexes(threads);
  const fills = threads.map((thread) => `.${thread.replace('pattern-', 'ws-p')}{fill:${color[thread]}}`).join('');
  const style = `<style>${fills}.ws-l1{fill:none;stroke:${color['pattern-1']}}.ws-l2{fill:none;stroke:${color['pattern-2']}}.ws-ol{stroke:${color['pattern-outline']}}</style>`;
  const { width, height } = turned(tile);
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width * scale}" height="${height * scale}">${style}` +
    `<g transform="rotate(90) translate(0 ${-width})">${tile.body}</g></svg>`;
  return { image: dataUri(svg), size: `${width * scale}px ${height * scale}px` };
}

const turned = (tile: Tile) => ({ width: tile.height, height: tile.width });
const dataUri = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`;

/** The brand's own favicon while its Storybook is worn. */
export function faviconImage(brand: BrandData): string {
  const { mark } = brand;
  return dataUri(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${mark.viewBox}" color="${hex('accent-solid')}"><g fill="none" stroke="currentColor" stroke-width="${mark.strokeWidth}" stroke-linecap="${mark.lineCap}" stroke-linejoin="${mark.lineJoin}">${strokesBody(mark.strokes)}</g></svg>`,
  );
}
