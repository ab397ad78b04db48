import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apca } from '../src/rules/shared/color/apca.js';
import { differenceSeen, seenColor, visions } from '../src/rules/shared/color/vision.js';

const srgb = (hex: string) => ({
  colorSpace: 'srgb',
  components: [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255),
});
const color = fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: 0, max: 255 }))).map((channels) => ({
  colorSpace: 'srgb',
  components: channels.map((channel) => channel / 255),
}));

// The test values that APCA-W3 publishes.
test.each<[text: string, background: string, lightness: number]>([
  ['#888888', '#ffffff', 63],
  ['#ffffff', '#888888', -69],
  ['#000000', '#aaaaaa', 58],
  ['#aaaaaa', '#000000', -56],
  ['#112233', '#ddeeff', 92],
  ['#ddeeff', '#112233', -93],
  ['#112233', '#444444', 8],
  ['#444444', '#112233', -7],
])('APCA of %s on %s is Lc %s', (text, background, lightness) => {
  expect(Math.abs(apca(srgb(text), srgb(background)) - lightness)).toBeLessThanOrEqual(1);
});

test('APCA has opposite signs for dark on light and light on dark, and 0 for equal colours', () => {
  fc.assert(
    fc.property(color, color, (a, b) => {
      expect(apca(a, a)).toBe(0);
      expect(apca(a, b) * apca(b, a)).toBeLessThanOrEqual(0);
    }),
    { numRuns: 60 },
  );
});

test('the difference of colours is symmetric, and 0 for equal colours, with every deficiency', () => {
  fc.assert(
    fc.property(color, color, (a, b) => {
      const [one, other] = [seenColor(a), seenColor(b)];
      for (const vision of visions) {
        expect(differenceSeen(vision, one, one)).toBeCloseTo(0, 6);
        expect(differenceSeen(vision, one, other)).toBeCloseTo(differenceSeen(vision, other, one), 6);
      }
    }),
    { numRuns: 60 },
  );
});

test('greys stay the same with every deficiency', () => {
  for (const value of [0, 0.2, 0.5, 0.8, 1]) {
    const grey = seenColor({ colorSpace: 'srgb', components: [value, value, value] });
    for (const vision of visions)
      expect(
        differenceSeen(vision, grey, {
          ...grey,
          seen: { ...grey.seen, [vision]: { mode: 'rgb', r: value, g: value, b: value } },
        }),
      ).toBeLessThan(0.1);
  }
  expect(seenColor(srgb('#ffffff')).lightness).toBeCloseTo(100, 3);
  expect(seenColor(srgb('#777777')).lightness).toBeCloseTo(50, 0);
});
