import { modePair } from '../color-modes.js';
import type { Grid } from '../grid.js';
import type { CssValue } from '../values/css-value.js';

/** The colours that the transforms print: hex for sRGB, `oklch()` for P3. */
const printedColor = /#[0-9a-f]{6,8}\b|oklch\([^)]*\)/gu;

/**
 * Replaces light and dark values by one that holds both as `light-dark(…)`, for each pair that differs in colours
 * only. If one pair differs in more, nothing is folded and the mode stays an axis of the value.
 */
export function foldModes(grid: Grid, valueAt: readonly CssValue[]): readonly CssValue[] {
  // `light-dark()` chooses by `color-scheme`, which knows exactly these two.
  const mode = modePair(grid.axes);
  if (mode === undefined) return valueAt;
  const { contexts } = grid.axis(mode.axis)!;
  const toDark = (contexts.indexOf(mode.dark) - contexts.indexOf(mode.light)) * grid.stride(mode.axis);
  const folded: CssValue[] = [];
  // Contexts that do not change the value share its object: each pair is folded once.
  const known = new Map<CssValue, Map<CssValue, CssValue>>();
  for (let index = 0; index < grid.size; index += 1) {
    if (grid.contexts(index)[mode.axis] !== mode.light) continue;
    const light = valueAt[index]!;
    const dark = valueAt[index + toDark]!;
    const both = known.get(light)?.get(dark) ?? foldPair(light, dark);
    if (both === undefined) return valueAt;
    known.set(light, (known.get(light) ?? new Map<CssValue, CssValue>()).set(dark, both));
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
  // References are colours of other variables.
  if (isReference(light) || isReference(dark))
    return isColor(light) && isColor(dark) ? lightDark(light, dark) : undefined;
  if (light.replace(printedColor, '') !== dark.replace(printedColor, '')) return undefined;
  const darkColors = dark.match(printedColor) ?? [];
  const lightColors = light.match(printedColor) ?? [];
  if (lightColors.length !== darkColors.length) return undefined;
  let next = 0;
  return light.replace(printedColor, (color) => {
    const other = darkColors[next++]!;
    return color === other ? color : lightDark(color, other);
  });
}

const lightDark = (light: string, dark: string): string => `light-dark(${light}, ${dark})`;
const isReference = (text: string): boolean => text.startsWith('var(');
const isColor = (text: string): boolean => isReference(text) || /^(?:#[0-9a-f]{6,8}|oklch\([^)]*\))$/u.test(text);
