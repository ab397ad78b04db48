import type { DimensionValue } from '@wusum/dtcg';
import { cssNumber, cssString } from '../names.js';
import type { CssValue } from './css-value.js';
import { fluidText, inPixels } from './dimension.js';
import { fontFamilyText } from './font-family.js';
import { fontWeightNumber } from './font-weight.js';
import { type CellExtras, valueTransform } from './value-transform.js';

export interface TypographyValue {
  readonly fontFamily: string | readonly string[];
  readonly fontSize: DimensionValue;
  readonly fontWeight: number | string;
  readonly letterSpacing: DimensionValue;
  readonly lineHeight: number;
}

/** In px; below it nothing is seen, and a spacing in em would be without bounds. */
const leastSize = 1e-3;

/**
 * The longhands as parts, the `font` shorthand as the value.
 * Letter-spacing becomes `em`: a fluid or enlarged size keeps its proportion.
 */
export function typographyToCss(value: TypographyValue, extras: CellExtras = {}): CssValue {
  if ((value.lineHeight as number | undefined) === undefined) return withoutLineHeight(value, extras);
  const parts = {
    'font-family': fontFamilyText(value.fontFamily),
    'font-size': fluidText(value.fontSize, extras.fluid),
    'font-weight': cssNumber(fontWeightNumber(value.fontWeight)),
    'line-height': cssNumber(value.lineHeight),
    'letter-spacing': `${cssNumber(Number(letterSpacingInEm(value).toPrecision(6)))}em`,
    ...moreParts(extras.typography),
  };
  const css = `${parts['font-weight']} ${parts['font-size']}/${parts['line-height']} ${parts['font-family']}`;
  return { css, parts };
}

/** A text style that leaves the line height to the browser. */
function withoutLineHeight(value: TypographyValue, extras: CellExtras): CssValue {
  const { css, parts = {} } = typographyToCss({ ...value, lineHeight: 1 }, extras);
  const { 'line-height': _, ...others } = parts;
  return { css: css.replace('/1 ', ' '), parts: others };
}

/**
 * Further properties as longhands: `{ textTransform: 'uppercase' }` → `text-transform`. A value cannot leave its declaration.
 */
function moreParts(more: CellExtras['typography'] = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(more)
      .filter(([name]) => /^[a-z]+(?:[A-Z][a-z]+)*$/u.test(name) && !own.has(name))
      .map(([name, value]) => [
        name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`),
        typeof value === 'number' ? cssNumber(value) : plainText(value),
      ]),
  );
}

/** The properties of DTCG itself. */
const own = new Set(['fontFamily', 'fontSize', 'fontWeight', 'lineHeight', 'letterSpacing']);

/** Keywords, numbers, strings and functions such as `oblique 10deg` and `"tnum" 1`. */
function plainText(text: string): string {
  const strings = text.split(/("[^"\\\n]*")/u);
  return (
    strings
      .map((part, index) => (index % 2 === 1 ? cssString(part.slice(1, -1)) : part.replace(/[^\w\s.,%()#+-]/gu, '')))
      .join('')
      .trim() || 'initial'
  );
}

/** Letter-spacing as a share of the size. */
export function letterSpacingInEm({ fontSize, letterSpacing }: TypographyValue): number {
  if ((letterSpacing.unit as string) === 'em') return letterSpacing.value;
  const size = inPixels(fontSize);
  return size < leastSize ? 0 : inPixels(letterSpacing) / size;
}

export const typographyTransform = valueTransform('typography', typographyToCss);
