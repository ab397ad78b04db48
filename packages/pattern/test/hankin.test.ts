import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closeRepeat, hankin, largestOffset, tilingNamed, tilingNames, type TilingName } from '../src/index.js';
import { linesIn } from '../src/hankin/rays.js';
import { degrees } from '../src/numbers.js';
import { isInside } from '../src/tilings/polygon.js';
import { looseEnds, missingCopies } from './seams.js';

const contacts = fc
  .record({
    tiling: fc.constantFrom(...tilingNames),
    angle: fc.double({ min: 20, max: 85, noNaN: true }),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ tiling, angle, part }) => ({
    tiling,
    angle,
    offset: Math.floor(part * largestOffset(tiling, angle) * 100) / 100,
  }));

test('a star pattern has no seam at any contact angle and offset, on every tiling', () => {
  fc.assert(
    fc.property(contacts, (contact) => {
      const repeat = closeRepeat(hankin({ kind: 'hankin', ...contact, size: 48, eye: 4, pips: 1, filled: true }));
      expect(missingCopies(repeat)).toEqual([]);
      expect(looseEnds(repeat)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('every ray has a partner, and all lines stay inside their polygon, at any contact angle and offset', () => {
  fc.assert(
    fc.property(contacts, ({ tiling, angle, offset }) => {
      const { polygons, edge } = tilingNamed(tiling);
      for (const polygon of polygons) {
        const lines = linesIn(polygon, { angle: degrees(angle), offset: offset * edge });
        expect(lines).toHaveLength(polygon.points.length);
        const bends = lines.flatMap((line) => line.slice(1, -1));
        expect(bends.filter((bend) => !isInside(bend, polygon.points))).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});

test('each line continues on the other side of its edge: at every contact point four line ends meet, two with an offset', () => {
  fc.assert(
    fc.property(contacts, (contact) => {
      const { polygons, edge, height } = tilingNamed(contact.tiling);
      const ends = new Map<string, number>();
      for (const polygon of polygons) {
        for (const line of linesIn(polygon, { angle: degrees(contact.angle), offset: contact.offset * edge })) {
          for (const [x, y] of [line[0]!, line.at(-1)!]) {
            const at = (value: number, size: number) => Math.round(((((value + 1e-5) % size) + size) % size) * 1e4);
            const key = `${at(x, 1)} ${at(y, height)}`;
            ends.set(key, (ends.get(key) ?? 0) + 1);
          }
        }
      }
      expect(new Set(ends.values())).toEqual(new Set([contact.offset === 0 ? 4 : 2]));
    }),
    { numRuns: 150 },
  );
});

describe.each(tilingNames)('the stars of %s', (name: TilingName) => {
  test('have the symmetry of their polygon: n equal points, each mirrored at its axis', () => {
    for (const offset of [0, largestOffset(name, 55) / 2]) {
      const { polygons, edge } = tilingNamed(name);
      for (const polygon of polygons.filter(({ regular }) => regular)) {
        const lines = linesIn(polygon, { angle: degrees(55), offset: offset * edge });
        const distance = ([x, y]: readonly [number, number]) =>
          Math.hypot(x - polygon.center[0], y - polygon.center[1]);
        for (const place of [0, 1, 2]) {
          const distances = lines.map((line) => distance(line[place]!));
          expect(Math.max(...distances) - Math.min(...distances)).toBeLessThan(1e-9);
        }
        const legs = lines.map(([from, at, to]) => [
          Math.hypot(from![0] - at![0], from![1] - at![1]),
          Math.hypot(to![0] - at![0], to![1] - at![1]),
        ]);
        expect(Math.max(...legs.map(([a, b]) => Math.abs(a! - b!)))).toBeLessThan(1e-9);
      }
    }
  });
});

test('the contact angle of 67.5 degrees on octagons makes eight-fold stars with parallel sides', () => {
  const { polygons, edge } = tilingNamed('4.8.8');
  const octagon = polygons.find(({ points }) => points.length === 8)!;
  const lines = linesIn(octagon, { angle: degrees(67.5), offset: 0 });
  // The bend of {8/3}: its distance from the centre is that of the contact points times cos 67.5° / cos 45°.
  const [, bend] = lines[0]!;
  const apothem = edge / (2 * Math.tan(Math.PI / 8));
  const from = Math.hypot(bend![0] - octagon.center[0], bend![1] - octagon.center[1]);
  expect(from / apothem).toBeCloseTo(Math.cos(degrees(67.5)) / Math.cos(degrees(45)), 9);
});

test.each<[string, object, RegExp]>([
  ['a right angle', { angle: 90 }, /angle/u],
  ['an angle of 0', { angle: 0 }, /angle/u],
  ['a negative offset', { offset: -0.1 }, /offset/u],
  ['an offset whose rays pass the centre', { offset: 0.4 }, /offset/u],
])('%s is refused', (_, change, message) => {
  expect(() => hankin({ kind: 'hankin', tiling: '4.8.8', angle: 70, size: 48, ...change })).toThrow(message);
});

test('the name octagons is the tiling 4.8.8', () => {
  const of = (tiling: 'octagons' | '4.8.8') => hankin({ kind: 'hankin', tiling, angle: 67.5, size: 48 });
  expect(of('octagons')).toEqual(of('4.8.8'));
});
