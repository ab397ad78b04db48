import type { ColorValue, Permutation } from '../../types.js';
import { alphaOf, bytesOf, wideChannels } from '../shared/values.js';

/** Every folder of a catalogue, and the catalogue, has one. */
export const catalogueInfo = `${JSON.stringify({ info: { author: 'xcode', version: 1 } }, null, 2)}\n`;

/** `Contents.json` of a colour set: any appearance, and dark where it differs. */
export function colorSet(path: string, light: Permutation, dark: Permutation | undefined): string {
  const at = (permutation: Permutation | undefined): ColorValue | undefined =>
    permutation?.tokens.get(path)?.value as ColorValue | undefined;
  const own = at(light) ?? at(dark)!;
  const other = at(dark);
  const appearances = [{ appearance: 'luminosity', value: 'dark' }];
  const colors = [
    { color: assetColor(own), idiom: 'universal' },
    ...(other === undefined || JSON.stringify(other) === JSON.stringify(own)
      ? []
      : [{ appearances, color: assetColor(other), idiom: 'universal' }]),
  ];
  return `${JSON.stringify({ colors, info: { author: 'xcode', version: 1 } }, null, 2)}\n`;
}

function assetColor(value: ColorValue): object {
  const wide = wideChannels(value);
  const { red, green, blue } = bytesOf(value);
  const [r, g, b] = wide ?? [red / 255, green / 255, blue / 255];
  const fixed = (channel: number): string => channel.toFixed(3);
  return {
    'color-space': wide === undefined ? 'srgb' : 'display-p3',
    components: { alpha: fixed(alphaOf(value)), blue: fixed(b), green: fixed(g), red: fixed(r) },
  };
}
