import StyleDictionary from 'style-dictionary';
import type { Dictionary, FormatFn } from 'style-dictionary/types';
import type { Cell } from '../model.js';
import { borderTransform } from './border.js';
import { colorTransform } from './color.js';
import type { CssValue } from './css-value.js';
import { cubicBezierTransform } from './cubic-bezier.js';
import { dimensionTransform } from './dimension.js';
import { durationTransform } from './duration.js';
import { fontFamilyTransform } from './font-family.js';
import { fontWeightTransform } from './font-weight.js';
import { gradientTransform } from './gradient.js';
import { cellNameTransform } from './name.js';
import { numberTransform } from './number.js';
import { shadowTransform } from './shadow.js';
import { strokeStyleTransform } from './stroke-style.js';
import { transitionTransform } from './transition.js';
import { typographyTransform } from './typography.js';
import { encodeBraces } from './value-transform.js';

const transforms = {
  'wusum/name': cellNameTransform,
  'wusum/color': colorTransform,
  'wusum/dimension': dimensionTransform,
  'wusum/duration': durationTransform,
  'wusum/cubic-bezier': cubicBezierTransform,
  'wusum/font-family': fontFamilyTransform,
  'wusum/font-weight': fontWeightTransform,
  'wusum/number': numberTransform,
  'wusum/stroke-style': strokeStyleTransform,
  'wusum/border': borderTransform,
  'wusum/shadow': shadowTransform,
  'wusum/transition': transitionTransform,
  'wusum/gradient': gradientTransform,
  'wusum/typography': typographyTransform,
};

/** Writes one file from the transformed cells; `values[n]` is the CSS of cell `n`. */
export type ThemeFormat = (values: readonly CssValue[]) => string;

const platform = 'theme';

/**
 * Hands the cells to one Style Dictionary instance, in memory, and returns what its formats wrote.
 * One instance serves all permutations: a cell is a distinct value, not a token in a permutation.
 *
 * @param formats output path → format.
 * @throws Error when a value cannot be written as CSS.
 */
export async function formatCells(
  cells: readonly Cell[],
  formats: Readonly<Record<string, ThemeFormat>>,
): Promise<Record<string, string>> {
  const destinations = Object.keys(formats);
  const dictionary = new StyleDictionary(
    {
      usesDtcg: true,
      log: { verbosity: 'silent', warnings: 'error' },
      tokens: { cell: Object.fromEntries(cells.map((cell, index) => [index, cellToken(cell)])) },
      hooks: { transforms, formats: Object.fromEntries(destinations.map((path) => [path, hook(formats[path]!)])) },
      platforms: {
        [platform]: {
          transforms: Object.keys(transforms),
          files: destinations.map((destination) => ({ destination, format: destination })),
          emitEmptyFiles: true,
        },
      },
    },
    { init: false },
  );
  await dictionary.init();
  // Its `hooks` are merged with all built-in ones at every access, some hundred times a run: once is enough.
  Object.defineProperty(dictionary, 'hooks', { value: dictionary.hooks });
  const files = await dictionary.formatPlatform(platform);
  return Object.fromEntries(files.map((file) => [file.destination!, file.output as string]));
}

function cellToken(cell: Cell): { $type: string; $value: unknown; extras: Cell['extras'] } {
  return { $type: cell.type, $value: encodeBraces(cell.value), extras: cell.extras };
}

function hook(format: ThemeFormat): FormatFn {
  return ({ dictionary }) => format(readValues(dictionary));
}

function readValues(dictionary: Dictionary): CssValue[] {
  const values: CssValue[] = [];
  for (const token of dictionary.allTokens) values[Number(token.path[1])] = token.$value as CssValue;
  return values;
}
