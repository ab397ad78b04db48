import { printJson } from '../json/format.js';
import { formatHook } from '../shared/hooks.js';
import { isWritten, type PlatformToken } from '../shared/token.js';
import { partPath } from './collections.js';
import { isOpacity, percentage } from './opacity.js';
import type { FigmaPart } from './value.js';

export interface FigmaFormatOptions {
  /** Name of the mode in Figma. */
  readonly mode: string;
}

/** One mode in the DTCG subset that Figma imports: sRGB, px, no composites. */
export function printFigmaMode(
  tokens: readonly PlatformToken<readonly FigmaPart[]>[],
  { mode = 'default' }: Partial<FigmaFormatOptions> = {},
): string {
  const parts = tokens.filter(isWritten).flatMap((token) =>
    token.value.map(({ suffix, type, value }) => ({
      ...token,
      path: partPath(token.path, suffix),
      type,
      value: isOpacity(token.path, type) ? percentage(value) : value,
    })),
  );
  return printJson(parts, { extensions: { 'com.figma.modeName': mode } });
}

export const figmaFormat = formatHook<readonly FigmaPart[], FigmaFormatOptions>('wusum/figma', printFigmaMode);
