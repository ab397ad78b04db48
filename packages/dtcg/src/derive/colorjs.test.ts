import Color from 'colorjs.io';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ColorValue } from '../types.js';
import { colorSpaces } from '../validate/color-components.js';
import { channelsIn, parseColor } from './color-math.js';
import { toColor } from './color-value.js';

/** DTCG name → name in Color.js, where it differs. */
const theirs: Readonly<Record<string, string>> = {
  'display-p3': 'p3',
  'a98-rgb': 'a98rgb',
  'prophoto-rgb': 'prophoto',
};

type Triple = readonly [number, number, number];

const components = (space: string): fc.Arbitrary<Triple> =>
  fc.tuple(
    ...(colorSpaces[space]!.map(({ name, min = -0.4, max = space.startsWith('ok') ? 0.4 : 130 }) =>
      fc.double({
        min: space === 'lab' && min < 0 ? -100 : min,
        max: name === 'hue' ? 359 : space === 'oklab' && name !== 'lightness' ? 0.4 : max,
        noNaN: true,
      }),
    ) as [fc.Arbitrary<number>, fc.Arbitrary<number>, fc.Arbitrary<number>]),
  );

const oklab = ({ l, c, h }: { l: number; c: number; h: number }): Triple => [
  l,
  c * Math.cos((h * Math.PI) / 180),
  c * Math.sin((h * Math.PI) / 180),
];

describe('colours are converted as Color.js converts them', () => {
  test.each(Object.keys(colorSpaces))('%s', (space) => {
    fc.assert(
      fc.property(components(space), (given) => {
        // Whiteness and blackness above 100 together are a grey.
        if (space === 'hwb' && given[1] + given[2] > 100) return;
        const value: ColorValue = { colorSpace: space, components: [...given] };
        const want = new Color(theirs[space] ?? space, [...given]).to('oklab').coords as unknown as Triple;
        const got = oklab(toColor(value));
        for (const [index, channel] of want.entries()) expect(got[index]).toBeCloseTo(channel, 4);
      }),
    );
  });

  test.each<Triple>([
    [0.5, 0.5, 0.5],
    [0.02, 0.03, 0.01],
    [1, 0, 0],
    [0.1, 0.9, 0.4],
  ])('color(rec2020 %d %d %d) has a gamma of 2.4 in CSS, in DTCG and as output', (...channels) => {
    const want = new Color('rec2020', [...channels]).to('oklab').coords as unknown as Triple;
    const parsed = parseColor(`color(rec2020 ${channels.join(' ')})`)!;
    for (const [index, channel] of want.entries()) expect(oklab(parsed)[index]).toBeCloseTo(channel, 4);
    for (const [index, channel] of channelsIn('rec2020', parsed).entries())
      expect(channel).toBeCloseTo(channels[index]!, 4);
  });
});
