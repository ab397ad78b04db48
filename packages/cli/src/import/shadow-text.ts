import { readColor } from './css-color.js';
import { splitTop } from './css-text.js';

/** One layer of a CSS shadow; its parts are texts. */
export interface ShadowText {
  readonly color: string;
  readonly offsetX: string;
  readonly offsetY: string;
  readonly blur: string;
  readonly spread: string;
  readonly inset?: true;
}

/** Reads a CSS `box-shadow`: `0 1px 2px rgb(0 0 0 / 20%), inset 0 0 1px red`. `undefined` for anything else. */
export function readShadowText(text: string): readonly ShadowText[] | undefined {
  const layers = splitTop(text, ',').map(layerOf);
  return layers.every((layer) => layer !== undefined) ? layers : undefined;
}

function layerOf(text: string): ShadowText | undefined {
  const parts = splitTop(text, ' ');
  const colors = parts.filter((part) => readColor(part) !== undefined);
  const lengths = parts.filter((part) => /^[+-]?(?:\d|\.\d|calc\()/u.test(part));
  const isInset = parts.some((part) => part.toLowerCase() === 'inset');
  if (colors.length !== 1 || lengths.length < 2 || lengths.length > 4) return undefined;
  if (parts.length !== lengths.length + 1 + Number(isInset)) return undefined;
  const [offsetX = '', offsetY = '', blur = '0px', spread = '0px'] = lengths;
  return { color: colors[0]!, offsetX, offsetY, blur, spread, ...(isInset && { inset: true }) };
}
