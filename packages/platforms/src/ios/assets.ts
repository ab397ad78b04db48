import type { ColorValue, Permutation } from '@wusum/dtcg';
import { type Brand, lightAndDark, type TargetContext } from '../shared/target-context.js';
import { alphaOf, bytesOf, wideChannels } from '../shared/values.js';

/** `Contents.json` of a catalogue and of each of its folders. */
export const catalogueInfo = `${JSON.stringify({ info: { author: 'xcode', version: 1 } }, null, 2)}\n`;

/** Permutations of a brand for the system's appearances. An appearance that does not differ is omitted. */
export interface Appearances {
  readonly light: Permutation;
  readonly dark?: Permutation;
  readonly lightHigh?: Permutation;
  readonly darkHigh?: Permutation;
}

const darkMode = { appearance: 'luminosity', value: 'dark' };
const highContrast = { appearance: 'contrast', value: 'high' };

/** Light and dark, each also with high contrast if the tokens have it. */
export function appearancesOf(target: TargetContext, brand: Brand): Appearances {
  const { light, dark } = lightAndDark(brand);
  const { contrast } = target;
  if (contrast === undefined) return { light: light.permutation, dark: dark?.permutation };
  const at = (modeView: typeof light | undefined, context: string): Permutation | undefined =>
    modeView && target.at({ ...modeView.contexts, [contrast.axis]: context });
  return {
    light: at(light, contrast.plain) ?? light.permutation,
    dark: at(dark, contrast.plain),
    lightHigh: at(light, contrast.more),
    darkHigh: at(dark, contrast.more),
  };
}

/** `Contents.json` of a colour set: any appearance, dark if it differs, and both with high contrast if that differs. */
export function colorSet(path: string, appearances: Appearances): string {
  const valueIn = (permutation: Permutation | undefined): ColorValue | undefined =>
    permutation?.tokens.get(path)?.value as ColorValue | undefined;
  const any = (valueIn(appearances.light) ?? valueIn(appearances.dark))!;
  const dark = valueIn(appearances.dark) ?? any;
  const lightHigh = valueIn(appearances.lightHigh) ?? any;
  const darkHigh = valueIn(appearances.darkHigh) ?? dark;
  const hasHigh = !isSame(lightHigh, any) || !isSame(darkHigh, dark);
  const colors = [
    assetColor(any),
    ...(isSame(dark, any) && (!hasHigh || isSame(darkHigh, lightHigh)) ? [] : [assetColor(dark, [darkMode])]),
    ...(hasHigh ? [assetColor(lightHigh, [highContrast])] : []),
    ...(hasHigh && !(isSame(dark, any) && isSame(darkHigh, lightHigh))
      ? [assetColor(darkHigh, [darkMode, highContrast])]
      : []),
  ];
  return `${JSON.stringify({ colors, info: { author: 'xcode', version: 1 } }, null, 2)}\n`;
}

function isSame(one: ColorValue, other: ColorValue): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function assetColor(value: ColorValue, appearances: readonly object[] = []): object {
  const wide = wideChannels(value);
  const { red, green, blue } = bytesOf(value);
  const [r, g, b] = wide ?? [red / 255, green / 255, blue / 255];
  const fixed = (channel: number): string => channel.toFixed(3);
  const color = {
    'color-space': wide === undefined ? 'srgb' : 'display-p3',
    components: { alpha: fixed(alphaOf(value)), blue: fixed(b), green: fixed(g), red: fixed(r) },
  };
  return { ...(appearances.length === 0 ? {} : { appearances }), color, idiom: 'universal' };
}
