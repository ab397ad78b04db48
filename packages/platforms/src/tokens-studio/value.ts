import type { ColorValue, DimensionValue, DurationValue } from '@wusum/dtcg';
import { valueHook } from '../shared/hooks.js';
import {
  type BorderParts,
  families,
  type GradientPart,
  inPixels,
  pixels,
  shadowLayers,
  type ShadowParts,
  type TypographyParts,
} from '../shared/values.js';
import {
  cssNumber,
  colorToCss,
  cubicBezierText,
  durationText,
  fontWeightNumber,
  gradientToCss,
  strokeStyleText,
  withoutNoise,
} from '../shared/value-printers.js';

/** A token with a type of Tokens Studio. */
export interface StudioValue {
  readonly type: string;
  readonly value: unknown;
}

const px = (value: DimensionValue): string => `${pixels(value)}px`;
const hex = (value: ColorValue): string => colorToCss(value).css;
const of = (type: string, value: unknown): StudioValue => ({ type, value });
/** A brace in a value starts a reference. */
const family = (value: string | readonly string[]): string => families(value).join(', ').replace(/[{}]/gu, '');

function layer(shadow: ShadowParts): Record<string, string> {
  return {
    x: px(shadow.offsetX),
    y: px(shadow.offsetY),
    blur: px(shadow.blur),
    spread: px(shadow.spread),
    color: hex(shadow.color),
    type: shadow.inset === true ? 'innerShadow' : 'dropShadow',
  };
}

/** Values in px and hex, each with its type in Tokens Studio. Transitions are not supported. */
export const tokensStudioValue = valueHook<StudioValue>({
  color: (value: ColorValue) => of('color', hex(value)),
  dimension: (value: DimensionValue) => of('dimension', px(value)),
  fontFamily: (value: string | readonly string[]) => of('fontFamilies', family(value)),
  fontWeight: (value: number | string) => of('fontWeights', cssNumber(fontWeightNumber(value))),
  number: (value: number) => of('number', cssNumber(value)),
  duration: (value: DurationValue) => of('other', durationText(value)),
  cubicBezier: (value: readonly number[]) => of('other', cubicBezierText(value)),
  strokeStyle: (value: unknown) => of('other', strokeStyleText(value)),
  gradient: (value: readonly GradientPart[]) => of('color', `linear-gradient(180deg, ${gradientToCss(value).css})`),
  border: (value: BorderParts) =>
    of('border', { color: hex(value.color), width: px(value.width), style: strokeStyleText(value.style) }),
  shadow: (value: ShadowParts | readonly ShadowParts[]) => of('boxShadow', shadowLayers(value).map(layer)),
  typography: (value: TypographyParts) =>
    of('typography', {
      fontFamily: family(value.fontFamily),
      fontWeight: cssNumber(fontWeightNumber(value.fontWeight)),
      fontSize: px(value.fontSize),
      lineHeight: `${cssNumber(withoutNoise(inPixels(value.fontSize) * value.lineHeight))}px`,
      letterSpacing: px(value.letterSpacing),
    }),
});
