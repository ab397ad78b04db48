import type { ColorValue, DimensionValue, DurationValue } from '@wusum/dtcg';
import { valueHook } from '../shared/hooks.js';
import { swiftString } from '../shared/strings.js';
import {
  alphaOf,
  type BorderParts,
  bytesOf,
  decimal,
  families,
  fixedWidths,
  type GradientPart,
  milliseconds,
  pixels,
  pixelsAt,
  shadowLayers,
  type ShadowParts,
  type TransitionParts,
  typeAt,
  type TypographyParts,
  wideChannels,
} from '../shared/values.js';
import {
  borderStyle,
  fluidLosses,
  furtherProperties,
  joinLosses,
  type Losses,
  p3Losses,
  weightBetween,
} from '../shared/losses.js';
import { cssNumber, fontWeightNumber } from '../shared/value-printers.js';

const weights = ['ultraLight', 'thin', 'light', 'regular', 'medium', 'semibold', 'bold', 'heavy', 'black'] as const;

/** The nearest of the nine weights of SwiftUI. */
function weight(value: number | string): string {
  // In SwiftUI 100 is ultraLight and 200 is thin.
  const index = Math.min(8, Math.max(0, Math.round(fontWeightNumber(value) / 100) - 1));
  return `Font.Weight.${weights[index]}`;
}

function color(value: ColorValue): string {
  const wide = wideChannels(value);
  const bytes = bytesOf(value);
  const [red, green, blue] = wide ?? [bytes.red / 255, bytes.green / 255, bytes.blue / 255];
  const part = (channel: number): string => decimal(Number(channel.toFixed(4)));
  const channels = `red: ${part(red)}, green: ${part(green)}, blue: ${part(blue)}`;
  return `Color(${wide === undefined ? '.sRGB' : '.displayP3'}, ${channels}, opacity: ${part(alphaOf(value))})`;
}

const seconds = (value: DurationValue): string => decimal(milliseconds(value) / 1000);
const list = (names: readonly string[]): string => `[${names.map(swiftString).join(', ')}]`;
const curve = ([x1, y1, x2, y2]: readonly number[]): string =>
  `TokenCurve(x1: ${cssNumber(x1!)}, y1: ${cssNumber(y1!)}, x2: ${cssNumber(x2!)}, y2: ${cssNumber(y2!)})`;

function layer(value: ShadowParts): string {
  const lengths = `x: ${pixels(value.offsetX)}, y: ${pixels(value.offsetY)}, blur: ${pixels(value.blur)}`;
  const rest = `spread: ${pixels(value.spread)}, inset: ${value.inset === true}`;
  return `TokenShadow(color: ${color(value.color)}, ${lengths}, ${rest})`;
}

export const iosLosses: Losses = joinLosses(p3Losses, fluidLosses, {
  fontWeight: weightBetween(100),
  border: borderStyle,
  typography: ({ fontWeight }: TypographyParts, token) => [
    ...weightBetween(100)(fontWeight),
    ...furtherProperties(token),
  ],
});

/** SwiftUI expressions; lengths in points (1 px = 1 pt), fluid lengths as on a phone. */
export const iosValue = valueHook({
  color,
  dimension: (value: DimensionValue, extras) => cssNumber(pixelsAt(value, extras, fixedWidths.phone)),
  fontFamily: (value: string | readonly string[]) => list(families(value)),
  fontWeight: weight,
  duration: seconds,
  cubicBezier: curve,
  number: (value: number) => cssNumber(value),
  border: (value: BorderParts) => `TokenBorder(color: ${color(value.color)}, width: ${pixels(value.width)})`,
  transition: (value: TransitionParts) => {
    const delay = value.delay === undefined ? '0.0' : seconds(value.delay);
    return `TokenTransition(duration: ${seconds(value.duration)}, delay: ${delay}, curve: ${curve(value.timingFunction)})`;
  },
  shadow: (value: ShadowParts | readonly ShadowParts[]) => `[${shadowLayers(value).map(layer).join(', ')}]`,
  gradient: (value: readonly GradientPart[]) => {
    const stops = value.map((stop) => `.init(color: ${color(stop.color)}, location: ${cssNumber(stop.position)})`);
    return `Gradient(stops: [${stops.join(', ')}])`;
  },
  typography: (value: TypographyParts, extras) => {
    const { size, spacing } = typeAt(value, extras, fixedWidths.phone);
    const face = `families: ${list(families(value.fontFamily))}, size: ${cssNumber(size)}`;
    const lines = `lineHeight: ${cssNumber(value.lineHeight)}, letterSpacing: ${cssNumber(spacing)}`;
    return `TokenTypography(${face}, weight: ${weight(value.fontWeight)}, ${lines})`;
  },
});
