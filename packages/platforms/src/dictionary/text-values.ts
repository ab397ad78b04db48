import { isRecord } from '@wusum/dtcg/internal';
import type { ColorValue } from '@wusum/dtcg';
import { colorToCss } from '../values/color.js';

/**
 * A Style Dictionary preprocessor that writes colours, dimensions and durations as text: `#331a00`, `8px`, `120ms`. Many
 * transforms, also some built-in ones of Style Dictionary, do not read the objects of DTCG 2025.10. Colours outside sRGB
 * become the nearest colour in it.
 */
export function textValues<Tokens extends object>(tokens: Tokens): Tokens {
  if ('$type' in tokens && tokens.$type === 'content') return tokens;
  return Object.fromEntries(
    Object.entries(tokens).map(([name, node]) => [
      name,
      name === '$value' ? textOf(node) : isRecord(node) ? textValues(node) : node,
    ]),
  ) as Tokens;
}

function textOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(textOf);
  if (!isRecord(value)) return value;
  if (typeof value['value'] === 'number' && typeof value['unit'] === 'string')
    return `${value['value']}${value['unit']}`;
  if (typeof value['colorSpace'] === 'string') return colorToCss(value as unknown as ColorValue).css;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, textOf(item)]));
}
