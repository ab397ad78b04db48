import { modeAxis } from '@wusum/dtcg/internal';
import type { Grid } from '../grid.js';
import type { CssValue } from '../values/css-value.js';

/** The colours that the transforms print: hex for sRGB, `oklch()` for P3. */
const printedColor = /#[0-9a-f]{6,8}\b|oklch\([^)]*\)/gu;

/** `light-dark()` chooses by `color-scheme`, which knows exactly these two. */
export function canFoldModes(grid: Grid): boolean {
  const contexts = grid.axis(modeAxis)?.contexts ?? [];
  return contexts.length === 2 && contexts.includes('light') && contexts.includes('dark');
}

/**
 * Replaces light and dark values by one that holds both as `light-dark(…)`, for each pair that differs in colours
 * only. If one pair differs in more, nothing is folded and the mode stays an axis of the value.
 */
export function foldModes(grid: Grid, valueAt: readonly CssValue[]): readonly CssValue[] {
  const mode = grid.axis(modeAxis)!;
  const stride = grid.stride(modeAxis);
  const toDark = (mode.contexts.indexOf('dark') - mode.contexts.indexOf('light')) * stride;
  const folded: CssValue[] = [];
  for (let index = 0; index < grid.size; index += 1) {
    if (grid.contexts(index)[modeAxis] !== 'light') continue;
    const both = foldPair(valueAt[index]!, valueAt[index + toDark]!);
    if (both === undefined) return valueAt;
    folded[index] = both;
    folded[index + toDark] = both;
  }
  return folded;
}

function foldPair(light: CssValue, dark: CssValue): CssValue | undefined {
  const css = foldText(light.css, dark.css);
  if (css === undefined) return undefined;
  if (light.wide === undefined && dark.wide === undefined) return { css };
  const wide = foldText(light.wide ?? light.css, dark.wide ?? dark.css);
  return wide === undefined ? undefined : { css, wide };
}

function foldText(light: string, dark: string): string | undefined {
  if (light === dark) return light;
  if (light.replace(printedColor, '') !== dark.replace(printedColor, '')) return undefined;
  const darkColors = dark.match(printedColor) ?? [];
  const lightColors = light.match(printedColor) ?? [];
  if (lightColors.length !== darkColors.length) return undefined;
  let next = 0;
  return light.replace(printedColor, (color) => {
    const other = darkColors[next++]!;
    return color === other ? color : `light-dark(${color}, ${other})`;
  });
}
