import type { ColorValue, DimensionValue, DurationValue } from '@wusum/dtcg';
import { valueHook } from '../../shared/hooks.js';
import { kotlinString } from '../../shared/strings.js';
import {
  argbOf,
  type BorderParts,
  decimal,
  families,
  fixedWidths,
  type GradientPart,
  inPixels,
  milliseconds,
  pixelsAt,
  shadowLayers,
  type ShadowParts,
  type TransitionParts,
  typeAt,
  type TypographyParts,
} from '../../shared/values.js';
import {
  borderStyle,
  fluidLosses,
  furtherProperties,
  joinLosses,
  type Losses,
  partsOfMilliseconds,
  srgbLosses,
  weightBetween,
} from '../../shared/losses.js';
import { cssNumber, fontWeightNumber } from '../../shared/value-printers.js';

const largestInt = 2 ** 31 - 1;
/** The largest 32-bit float, rounded down; a larger literal does not compile. */
const largestFloat = 3.4e38;

/** A receiver of `.dp` and the like: a minus needs parentheses, and a whole number must fit into an Int. */
function receiver(value: number): string {
  const text = Math.abs(value) > largestInt ? decimal(value) : cssNumber(value);
  return text.startsWith('-') ? `(${text})` : text;
}
const dp = (value: DimensionValue): string => `${receiver(inPixels(value))}.dp`;
const sp = (value: number): string => `${receiver(value)}.sp`;
const color = (value: ColorValue): string => `Color(0x${argbOf(value)})`;
const float = (value: number): string => `${cssNumber(Math.min(largestFloat, Math.max(-largestFloat, value)))}f`;
const curve = (value: readonly number[]): string => `CubicBezierEasing(${value.map(float).join(', ')})`;
const time = (value: DurationValue): string => cssNumber(Math.min(largestInt, Math.round(milliseconds(value))));
const list = (names: readonly string[]): string => `listOf(${names.map(kotlinString).join(', ')})`;
/** Compose accepts whole weights from 1 to 1000. */
const weight = (value: number | string): string => `FontWeight(${Math.round(fontWeightNumber(value))})`;

function layer(value: ShadowParts): string {
  const lengths = [value.offsetX, value.offsetY, value.blur, value.spread].map(dp).join(', ');
  return `TokenShadow(${color(value.color)}, ${lengths}, ${value.inset === true})`;
}

export const composeLosses: Losses = joinLosses(srgbLosses, fluidLosses, {
  duration: partsOfMilliseconds,
  border: borderStyle,
  fontWeight: weightBetween(1),
  typography: ({ fontWeight }: TypographyParts, token) => [
    ...weightBetween(1)(fontWeight),
    ...furtherProperties(token),
  ],
  transition: ({ duration, delay }: TransitionParts) => [
    ...partsOfMilliseconds(duration),
    ...(delay === undefined ? [] : partsOfMilliseconds(delay)),
  ],
});

/** Kotlin expressions for Jetpack Compose; lengths in dp, type in sp, fluid lengths as on a phone, durations in milliseconds. */
export const composeValue = valueHook({
  color,
  dimension: (value: DimensionValue, extras) =>
    `${receiver(pixelsAt(value, extras, fixedWidths.phone))}.${extras.isText ? 'sp' : 'dp'}`,
  fontFamily: (value: string | readonly string[]) => list(families(value)),
  fontWeight: weight,
  duration: time,
  cubicBezier: curve,
  number: float,
  border: (value: BorderParts) => `BorderStroke(${dp(value.width)}, ${color(value.color)})`,
  transition: (value: TransitionParts) => {
    const delay = value.delay === undefined ? '0' : time(value.delay);
    return `TokenTransition(${time(value.duration)}, ${delay}, ${curve(value.timingFunction)})`;
  },
  shadow: (value: ShadowParts | readonly ShadowParts[]) =>
    `listOf<TokenShadow>(${shadowLayers(value).map(layer).join(', ')})`,
  gradient: (value: readonly GradientPart[]) =>
    `listOf(${value.map((stop) => `Pair(${float(stop.position)}, ${color(stop.color)})`).join(', ')})`,
  typography: (value: TypographyParts, extras) => {
    const { size, spacing, leading } = typeAt(value, extras, fixedWidths.phone);
    const style = [
      `fontSize = ${sp(size)}`,
      `fontWeight = ${weight(value.fontWeight)}`,
      `letterSpacing = ${sp(spacing)}`,
      `lineHeight = ${sp(leading)}`,
    ];
    return `TokenTypography(${list(families(value.fontFamily))}, TextStyle(${style.join(', ')}))`;
  },
});
