/** Images of a brand as data URIs, for places that take a URL: favicon, background, Storybook's logo. */
import type { BrandData, Tile } from '../data/types.js';
import { readHexColors } from './painted-color.js';
import { patternPaint, patternRoles } from './pattern-paint.js';
import { strokesBody } from './strokes.js';

/** The source of an SVG file of the lockup. An image inherits no `currentColor`, so the colour is written into it. */
export function lockupSource({ mark }: BrandData, language: 'en' | 'ar', color: string): string {
  const { viewBox, body } = mark.lockups[language === 'ar' ? 'arabic' : 'latin'];
  const [, , width = '1', height = '1'] = viewBox.split(/[\s,]+/);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" width="${width}" height="${height}" color="${color}">${body}</svg>`;
}

/** The lockup as a data URI. */
export const lockupImage = (brand: BrandData, language: 'en' | 'ar', color: string): string =>
  dataUri(lockupSource(brand, language, color));

/** The selvedge as a background image for the sidebar's edge, with the current colours written into it. */
export function selvedgeImage(brand: BrandData): { image: string; size: string } {
  const tile = brand.mark.patterns.selvedge ?? brand.mark.patterns.cloth;
  if (!tile) return { image: 'none', size: 'auto' };
  const scale = brand.mark.patternScale;
  const color = readHexColors(patternRoles);
  const style = `<style>${patternPaint((role) => color[role])}</style>`;
  const { width, height } = turned(tile);
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width * scale}" height="${height * scale}">${style}` +
    `<g transform="rotate(90) translate(0 ${-width})">${tile.body}</g></svg>`;
  return { image: dataUri(svg), size: `${width * scale}px ${height * scale}px` };
}

const turned = (tile: Tile) => ({ width: tile.height, height: tile.width });
/** An SVG file as a URL. */
export const dataUri = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`;

/** The source of an SVG file of the brand's mark. An image inherits no `currentColor`, so the colour is written into it. */
export const markSource = ({ mark }: BrandData, color: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${mark.viewBox}" color="${color}"><g fill="none" stroke="currentColor" stroke-width="${mark.strokeWidth}" stroke-linecap="${mark.lineCap}" stroke-linejoin="${mark.lineJoin}">${strokesBody(mark.strokes)}</g></svg>`;

/** The brand's mark as a favicon, in the current accent colour. */
export const faviconImage = (brand: BrandData): string =>
  dataUri(markSource(brand, readHexColors(['accent-solid'])['accent-solid']));
