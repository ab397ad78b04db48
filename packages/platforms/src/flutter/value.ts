import type { ColorValue, DimensionValue, DurationValue } from '@wusum/dtcg';
import { valueHook } from '../shared/hooks.js';
import { dartString } from '../shared/strings.js';
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
  typeAt,
  type TypographyParts,
} from '../shared/values.js';
import {
  borderStyle,
  fluidLosses,
  furtherProperties,
  insetLayers,
  joinLosses,
  type Losses,
  partsOfMicroseconds,
  srgbLosses,
  weightBetween,
} from '../shared/losses.js';
import { cssNumber, fontWeightNumber } from '../shared/value-printers.js';

const length = (value: DimensionValue): string => decimal(inPixels(value));
const color = (value: ColorValue): string => `Color(0x${argbOf(value)})`;

/** The nearest weight in hundreds, which is all that Flutter has. */
function weight(value: number | string): string {
  return `FontWeight.w${Math.min(9, Math.max(1, Math.round(fontWeightNumber(value) / 100)))}00`;
}

const list = (names: readonly string[]): string => `<String>[${names.map(dartString).join(', ')}]`;

/** Flutter has no inset shadows; such a layer is omitted. */
function layers(value: ShadowParts | readonly ShadowParts[]): string {
  const drawn = shadowLayers(value).filter(({ inset }) => inset !== true);
  const boxes = drawn.map((layer) => {
    const offset = `Offset(${length(layer.offsetX)}, ${length(layer.offsetY)})`;
    const radii = `blurRadius: ${length(layer.blur)}, spreadRadius: ${length(layer.spread)}`;
    return `BoxShadow(color: ${color(layer.color)}, offset: ${offset}, ${radii})`;
  });
  return `<BoxShadow>[${boxes.join(', ')}]`;
}

export const flutterLosses: Losses = joinLosses(srgbLosses, fluidLosses, {
  duration: partsOfMicroseconds,
  fontWeight: weightBetween(100),
  border: borderStyle,
  shadow: insetLayers,
  typography: ({ fontWeight }: TypographyParts, token) => [
    ...weightBetween(100)(fontWeight),
    ...furtherProperties(token),
  ],
});

/** Constant Dart expressions; lengths in logical pixels, fluid lengths as on a phone. Flutter has no type for stroke styles and transitions. */
export const flutterValue = valueHook({
  color,
  dimension: (value: DimensionValue, extras) => decimal(pixelsAt(value, extras, fixedWidths.phone)),
  fontFamily: (value: string | readonly string[]) => list(families(value)),
  fontWeight: weight,
  duration: (value: DurationValue) => `Duration(microseconds: ${cssNumber(Math.round(milliseconds(value) * 1000))})`,
  cubicBezier: (value: readonly number[]) => `Cubic(${value.map(decimal).join(', ')})`,
  number: decimal,
  border: (value: BorderParts) => `BorderSide(color: ${color(value.color)}, width: ${length(value.width)})`,
  shadow: layers,
  gradient: (value: readonly GradientPart[]) => {
    const colors = value.map((stop) => color(stop.color)).join(', ');
    const stops = value.map((stop) => decimal(stop.position)).join(', ');
    return `LinearGradient(colors: <Color>[${colors}], stops: <double>[${stops}])`;
  },
  typography: (value: TypographyParts, extras) => {
    const { size, spacing } = typeAt(value, extras, fixedWidths.phone);
    const [first, ...fallbacks] = families(value.fontFamily);
    const style = [
      ...(first === undefined ? [] : [`fontFamily: ${dartString(first)}`]),
      `fontFamilyFallback: ${list(fallbacks)}`,
      `fontSize: ${decimal(size)}`,
      `fontWeight: ${weight(value.fontWeight)}`,
      `letterSpacing: ${decimal(spacing)}`,
      `height: ${decimal(value.lineHeight)}`,
    ];
    return `TextStyle(${style.join(', ')})`;
  },
});
