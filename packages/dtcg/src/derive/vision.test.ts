import Color from 'colorjs.io';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asSeenWith } from './color-math.js';
import { visionMatrices, visions } from './vision.js';

const channel = fc.integer({ min: 0, max: 255 }).map((byte) => byte / 255);

test.each(visions)('%s applies its matrix to linear light, as another library computes it', (vision) => {
  fc.assert(
    fc.property(channel, channel, channel, (...channels) => {
      const given = new Color('srgb', channels);
      const [l = 0, c = 0, h = 0] = given.to('oklch').coords.map((part) => part ?? 0);
      const linear = given.to('srgb-linear').coords.map((part) => part ?? 0);
      const want = visionMatrices[vision].map((row) => row.reduce((sum, part, at) => sum + part * linear[at]!, 0));
      const seen = asSeenWith(vision, { l, c, h });
      const found = new Color('oklch', [seen.l, seen.c, seen.h]).to('srgb-linear').coords;
      found.forEach((part, at) => expect(part).toBeCloseTo(want[at]!, 3));
    }),
    { numRuns: 100 },
  );
});
