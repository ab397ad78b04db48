import { create } from 'storybook/theming/create';
import type { BrandData, Picture, Stroke, Tile } from '../data/types.js';
import { paintedHex, readColor } from './painted-color.js';

const hex = (name: string): string => paintedHex(readColor(`--ws-color-${name}`));
const text = (variable: string): string => getComputedStyle(document.documentElement).getPropertyValue(variable).trim();
const pixels = (variable: string): number => {
  const probe = document.createElement('i');
  probe.style.cssText = `position:absolute;inline-size:var(${variable})`;
  document.body.append(probe);
  const width = probe.getBoundingClientRect().width;
  probe.remove();
  return Math.min(width, 16);
};

/** Storybook's own theme, read from the variables of the brand that the page wears now. */
export function houseTheme(brand: BrandData | undefined, language: 'en' | 'ar') {
  const dark = getComputedStyle(document.documentElement).colorScheme === 'dark';
  return create({
    base: dark ? 'dark' : 'light',
    colorPrimary: hex('accent-solid'),
    colorSecondary: hex('accent-text'),
    appBg: hex('deep-ground'),
    appContentBg: hex('surface-base'),
    appPreviewBg: hex('surface-canvas'),
    appHoverBg: hex('surface-sunken'),
    appBorderColor: hex('border-default'),
    appBorderRadius: pixels('--ws-radius-md'),
    fontBase: text('--ws-font-family-text') || 'sans-serif',
    fontCode: text('--ws-font-family-code') || 'monospace',
    textColor: hex('text-default'),
    textInverseColor: hex('text-on-inverse'),
    textMutedColor: hex('text-muted'),
    barTextColor: hex('text-muted'),
    barHoverColor: hex('accent-text'),
    barSelectedColor: hex('accent-text'),
    barBg: hex('surface-base'),
    buttonBg: hex('surface-raised'),
    buttonBorder: hex('border-default'),
    booleanBg: hex('surface-sunken'),
    booleanSelectedBg: hex('surface-raised'),
    inputBg: hex('surface-raised'),
    inputBorder: hex('border-default'),
    inputTextColor: hex('text-default'),
    inputBorderRadius: pixels('--ws-radius-field'),
    brandTitle: brand?.names[language] ?? '',
    brandUrl: './',
    brandTarget: '_self',
    ...(brand ? { brandImage: lockupImage(brand, language) } : {}),
  });
}

function lockupImage(brand: BrandData, language: 'en' | 'ar'): string {
  return pictureImage(brand.mark.lockups[language === 'ar' ? 'arabic' : 'latin'], hex('deep-text'));
}

/** A compiled picture as a data URI: `currentColor` has nothing to inherit from in an image, so it is written out. */
function pictureImage(picture: Picture, color: string): string {
  const [, , width = '1', height = '1'] = picture.viewBox.split(/[\s,]+/);
  return dataUri(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${picture.viewBox}" width="${width}" height="${height}" color="${color}">${picture.body}</svg>`,
  );
}

/** The cloth for the sidebar's edge as a background image, with the roles' colours written in. */
export function selvedgeImage(brand: BrandData): { image: string; size: string } {
  const tile = brand.mark.patterns.selvedge ?? brand.mark.patterns.cloth;
  if (!tile) return { image: 'none', size: 'auto' };
  const scale = brand.mark.patternScale;
  const style = `<style>${[0, 1, 2, 3, 4].map((role) => `.ws-p${role}{fill:${hex(`pattern-${role}`)}}`).join('')}.ws-l1{fill:none;stroke:${hex('pattern-1')}}.ws-l2{fill:none;stroke:${hex('pattern-2')}}.ws-ol{stroke:${hex('pattern-outline')}}</style>`;
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
  const strokes = (mark.strokes as readonly Partial<Stroke>[])
    .map(({ sign, d, cx, cy, r }) =>
      d
        ? `<path d="${d}"/>`
        : `<circle cx="${cx}" cy="${cy}" r="${r}"${sign === 'dot' ? ' fill="currentColor" stroke="none"' : ''}/>`,
    )
    .join('');
  return dataUri(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${mark.viewBox}" color="${hex('accent-solid')}"><g fill="none" stroke="currentColor" stroke-width="${mark.strokeWidth}" stroke-linecap="${mark.lineCap}" stroke-linejoin="${mark.lineJoin}">${strokes}</g></svg>`,
  );
}
