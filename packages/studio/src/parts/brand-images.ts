/** Images of a brand as data URIs, for places that take a URL: favicon, background, Storybook's logo. */
import { drawLockup, type LockupOptions } from '@wusum/mark/lockup';
import type { BrandData, Tile } from '../data/types.js';
import { readHexColors } from './painted-color.js';
import { patternPaint, patternRoles } from './pattern-paint.js';
import { strokesBody } from './strokes.js';

/** The source of an SVG file of the lockup. An image inherits no `currentColor`, so the colour is written into it. */
export function lockupSource({ mark }: BrandData, options: LockupOptions, color: string): string {
  const { viewBox, body } = drawLockup(mark, options);
  const [, , width = '1', height = '1'] = viewBox.split(/[\s,]+/);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" width="${width}" height="${height}" color="${color}">${body}</svg>`;
}

/** The lockup as a data URI. */
export const lockupImage = (brand: BrandData, language: 'en' | 'ar', color: string): string =>
  dataUri(lockupSource(brand, { script: language === 'ar' ? 'arabic' : 'latin' }, color));

/** Kinds of the brand's pattern. */
export type PatternKind = 'cloth' | 'band' | 'selvedge';

/** The tile of a kind of pattern. A brand that draws no band or selvedge of its own has its cloth there. */
const tileOf = ({ mark }: BrandData, kind: PatternKind): Tile | undefined => mark.patterns[kind] ?? mark.patterns.cloth;

/** The source of an SVG file of one repeat, with the current colours written into it. Empty if the brand has no pattern. */
export function tileSource(brand: BrandData, kind: PatternKind): string {
  const tile = tileOf(brand, kind);
  return tile ? svgOf(brand, tile, tile.body) : '';
}

/** The selvedge as a background image for the sidebar's edge, with the current colours written into it. */
export function selvedgeImage(brand: BrandData): { image: string; size: string } {
  const tile = tileOf(brand, 'selvedge');
  if (!tile) return { image: 'none', size: 'auto' };
  const { patternScale: scale } = brand.mark;
  const turned = { width: tile.height, height: tile.width };
  const body = `<g transform="rotate(90) translate(0 ${-turned.width})">${tile.body}</g>`;
  return {
    image: dataUri(svgOf(brand, turned, body)),
    size: `${turned.width * scale}px ${turned.height * scale}px`,
  };
}

/** An SVG file of a drawing of the pattern, at the size that the brand sets. */
function svgOf({ mark }: BrandData, { width, height }: Pick<Tile, 'width' | 'height'>, body: string): string {
  const color = readHexColors(patternRoles);
  const style = `<style>${patternPaint((role) => color[role])}</style>`;
  const size = `width="${width * mark.patternScale}" height="${height * mark.patternScale}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" ${size}>${style}${body}</svg>`;
}

/** An SVG file as a URL. */
export const dataUri = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`;

/** The source of an SVG file of the brand's mark. An image inherits no `currentColor`, so the colour is written into it. */
export const markSource = ({ mark }: BrandData, color: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${mark.viewBox}" color="${color}"><g fill="none" stroke="currentColor" stroke-width="${mark.strokeWidth}" stroke-linecap="${mark.lineCap}" stroke-linejoin="${mark.lineJoin}">${strokesBody(mark.strokes)}</g></svg>`;

/** The brand's mark as a favicon, in the current accent colour. */
export const faviconImage = (brand: BrandData): string =>
  dataUri(markSource(brand, readHexColors(['accent-solid'])['accent-solid']));
