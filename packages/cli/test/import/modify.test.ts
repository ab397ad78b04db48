import { transformColorModifiers } from '@tokens-studio/sd-transforms';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convertColor, readCssColor } from '@wusum/dtcg/internal';
import type { ColorValue } from '@wusum/dtcg';
import { seed } from '../../../../scripts/testing/seed.js';
import { convertFiles } from './convert.js';

type Modify = { readonly type: string; readonly value: string; readonly space: string; readonly color?: string };

/** The colour that we import. */
function imported(value: string, modify: Modify): ColorValue {
  const token = { value, type: 'color', $extensions: { 'studio.tokens': { modify } } };
  return (convertFiles({ 'a.json': { a: token } }).document as { a: { $value: ColorValue } }).a.$value;
}

/** The colour that Tokens Studio’s own transform writes. */
function original(value: string, modify: Modify): ColorValue {
  const text = transformColorModifiers({ value, type: 'color', $extensions: { 'studio.tokens': { modify } } } as never);
  return readCssColor(text!)!;
}

/** Channels in sRGB and opacity. */
const channels = (color: ColorValue): number[] => {
  const { components, alpha = 1 } = convertColor(color, 'srgb');
  return [...components.map((part) => (part === 'none' ? 0 : part)), alpha];
};

describe('colour modifiers are computed as Tokens Studio computes them', () => {
  const hex = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);
  const modify = fc.record({
    type: fc.constantFrom('lighten', 'darken', 'alpha', 'mix'),
    value: fc.integer({ min: 0, max: 100 }).map((share) => String(share / 100)),
    space: fc.constantFrom('lch', 'srgb', 'hsl', 'p3'),
    color: hex,
  });
  test('in lch, srgb, hsl and p3, for all colours', () => {
    fc.assert(
      fc.property(hex, modify, (color, change) => {
        const ours = channels(imported(color, change));
        const theirs = channels(original(color, change));
        for (const [index, value] of ours.entries()) expect(value).toBeCloseTo(theirs[index]!, 2);
      }),
      { numRuns: 300, seed: seed('Colour modifiers') },
    );
  });

  test('references and sums in amount and colour are resolved', () => {
    const { document } = convertFiles({
      'a.json': {
        ink: { value: '#000000', type: 'color' },
        sky: { value: '#0000ff', type: 'color' },
        half: { value: '50%', type: 'opacity' },
        text: {
          value: '{ink}',
          type: 'color',
          $extensions: { 'studio.tokens': { modify: { type: 'alpha', value: '0.4', space: 'lch' } } },
        },
        mixed: {
          value: '{ink}',
          type: 'color',
          $extensions: {
            'studio.tokens': { modify: { type: 'mix', value: '{half} / 2', space: 'srgb', color: '{sky}' } },
          },
        },
        again: {
          value: '{text}',
          type: 'color',
          $extensions: { 'studio.tokens': { modify: { type: 'alpha', value: '{half}', space: 'srgb' } } },
        },
      },
    });
    expect(document).toMatchObject({
      text: { $value: { colorSpace: 'lch', components: [0, 0, 'none'], alpha: 0.4 } },
      mixed: { $value: { colorSpace: 'srgb', components: [0, 0, 0.25] } },
      again: { $value: { alpha: 0.5 } },
    });
  });
});
