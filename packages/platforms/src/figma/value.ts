import type { ColorValue, DimensionValue, DurationValue, TokenType } from '@wusum/dtcg';
import { valueHook } from '../shared/hooks.js';
import {
  type BorderParts,
  bytesOf,
  families,
  hexOfBytes,
  inPixels,
  milliseconds,
  shadowLayers,
  type ShadowParts,
  type TransitionParts,
  type TypographyParts,
} from '../shared/values.js';
import {
  fallbackFamilies,
  fluidLosses,
  furtherProperties,
  insetLayers,
  joinLosses,
  type Losses,
  srgbLosses,
} from '../shared/losses.js';
import { fontWeightNumber, withoutNoise } from '../shared/value-printers.js';

/** One Figma variable; a composite token becomes several. */
export interface FigmaPart {
  /** Suffix of the token's path. */
  readonly suffix: string;
  readonly type: TokenType;
  readonly value: unknown;
}

const part = (suffix: string, type: TokenType, value: unknown): FigmaPart => ({ suffix, type, value });
const round = (number: number): number => Number(number.toFixed(5));

/** Figma reads sRGB. */
function color(value: ColorValue, suffix = ''): FigmaPart {
  const bytes = bytesOf(value);
  const components = [bytes.red, bytes.green, bytes.blue].map((byte) => round(byte / 255));
  return part(suffix, 'color', { colorSpace: 'srgb', components, alpha: round(bytes.alpha), hex: hexOfBytes(bytes) });
}

/** Figma reads px. */
const length = (value: DimensionValue, suffix = ''): FigmaPart =>
  part(suffix, 'dimension', { value: withoutNoise(inPixels(value)), unit: 'px' });
const time = (value: DurationValue, suffix = ''): FigmaPart =>
  part(suffix, 'duration', { value: milliseconds(value), unit: 'ms' });
const family = (value: string | readonly string[], suffix = ''): FigmaPart =>
  part(suffix, 'fontFamily', families(value)[0] ?? '');
const weight = (value: number | string, suffix = ''): FigmaPart => part(suffix, 'fontWeight', fontWeightNumber(value));

function shadow(value: ShadowParts | readonly ShadowParts[]): FigmaPart[] {
  const layers = shadowLayers(value);
  return layers.flatMap((layer, index) => {
    const at = layers.length === 1 ? '' : `${index + 1}.`;
    return [
      color(layer.color, `${at}color`),
      length(layer.offsetX, `${at}offset-x`),
      length(layer.offsetY, `${at}offset-y`),
      length(layer.blur, `${at}blur`),
      length(layer.spread, `${at}spread`),
    ];
  });
}

export const figmaLosses: Losses = joinLosses(srgbLosses, fluidLosses, {
  fontFamily: fallbackFamilies,
  border: ({ style }: BorderParts) => (style === 'solid' ? [] : ['line style']),
  shadow: insetLayers,
  transition: () => ['delay and easing'],
  typography: ({ fontFamily }: TypographyParts, token) => [
    ...fallbackFamilies(fontFamily),
    ...furtherProperties(token),
  ],
});

/** Values of Figma variables: colour, number, text. Easing curves, stroke styles and gradients are not supported. */
export const figmaValue = valueHook<readonly FigmaPart[] | ''>({
  color: (value: ColorValue) => [color(value)],
  dimension: (value: DimensionValue) => [length(value)],
  fontFamily: (value: string | readonly string[]) => [family(value)],
  fontWeight: (value: number | string) => [weight(value)],
  duration: (value: DurationValue) => [time(value)],
  number: (value: number) => [part('', 'number', value)],
  border: (value: BorderParts) => [color(value.color, 'color'), length(value.width, 'width')],
  transition: (value: TransitionParts) => [time(value.duration, 'duration')],
  shadow: (value: ShadowParts | readonly ShadowParts[]) => {
    const parts = shadow(value);
    return parts.length === 0 ? '' : parts;
  },
  typography: (value: TypographyParts) => [
    family(value.fontFamily, 'font-family'),
    length(value.fontSize, 'font-size'),
    weight(value.fontWeight, 'font-weight'),
    length({ value: inPixels(value.fontSize) * value.lineHeight, unit: 'px' }, 'line-height'),
    length(value.letterSpacing, 'letter-spacing'),
  ],
});
