import type { TransformedToken } from 'style-dictionary/types';
import type { Cell } from '../model.js';
import { borderTransform } from './border.js';
import { colorTransform } from './color.js';
import type { CssValue } from './css-value.js';
import { cubicBezierTransform } from './cubic-bezier.js';
import { dimensionTransform } from './dimension.js';
import { durationTransform } from './duration.js';
import { fontFamilyTransform } from './font-family.js';
import { fontWeightTransform } from './font-weight.js';
import { foreignTransform } from './foreign.js';
import { gradientTransform } from './gradient.js';
import { numberTransform } from './number.js';
import { type CellFormat, type CellTransform, runCells } from './run-cells.js';
import { shadowTransform } from './shadow.js';
import { strokeStyleTransform } from './stroke-style.js';
import { transitionTransform } from './transition.js';
import { typographyTransform } from './typography.js';

const transforms = {
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
  'wusum/foreign': foreignTransform,
};

/** Writes one file from the transformed cells; `values[n]` is the CSS of cell `n`. */
export type ThemeFormat = (values: readonly CssValue[]) => string;

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
  return runCells(cells, { theme: { transforms, formats: formats as Readonly<Record<string, CellFormat>> } });
}

const transformList: readonly CellTransform[] = Object.values(transforms);

/**
 * The CSS of one cell, by the transform that Style Dictionary would run on it: for the few values of an edit, where
 * setting up an instance would take longer than all the rest.
 */
export function cellCss({ type, value, extras }: Cell): CssValue {
  const token = { $type: type, $value: value, extras } as unknown as TransformedToken;
  return transformList.find(({ filter }) => filter!(token))!.transform(token) as CssValue;
}
