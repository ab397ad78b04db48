import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test, vi } from 'vitest';
import { readMarkSvg } from '../src/svg.js';
import {
  coverageOf,
  inkBox,
  isSymmetrical,
  knownSigns,
  LIKE,
  markDistance,
  nearestSigns,
  signMarks,
  smallestSize,
  survivalAt,
} from '../src/index.js';
import type { DrawnMark } from '../src/check/coverage.js';
import { drawStrokes } from '../src/strokes/draw-strokes.js';
import { brands, readText } from './support.js';

// Pictures in plain JavaScript: half a second each on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const markOf = (brand: string) => readMarkSvg(readText(`brands/${brand}/mark.svg`)!, 'mark.svg').drawing!;

/** Coverage as resvg draws it. The property `pixels` copies them at each access. */
function rendered(mark: ReturnType<typeof markOf>, size: number): number[] {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 12 12" width="${size}" height="${size}" color="#000">${drawStrokes(mark.strokes, mark)}</svg>`;
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return Array.from({ length: size * size }, (_, pixel) => pixels[pixel * 4 + 3]! / 255);
}

describe.each(brands)('the mark of %s', (brand) => {
  const mark = markOf(brand);

  test('is measured as a renderer draws it', () => {
    for (const size of [16, 24, 64]) {
      const [own, other] = [coverageOf(mark, size).ink, rendered(mark, size)];
      const error = other.reduce((sum, value, pixel) => sum + Math.abs(value - own[pixel]!), 0);
      expect(error / other.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.05);
    }
  });

  test('has all its pieces and counters at 16 pixels', () => {
    expect(survivalAt(mark, 16)).toMatchObject({ survives: true });
    expect(smallestSize(mark)).toBeLessThanOrEqual(16);
  });

  test('is taken for no sibling and no public sign', () => {
    const siblings = brands.filter((other) => other !== brand).map((other) => [other, markOf(other)] as const);
    expect(nearestSigns(mark, siblings)).toEqual([]);
  });
});

test('a counter that closes and strokes that run together are seen', () => {
  const ring = (r: number): DrawnMark => ({
    strokeWidth: 2,
    lineCap: 'round',
    strokes: [{ sign: 'ring', cx: 6, cy: 6, r }],
  });
  expect(survivalAt(ring(3), 16)).toMatchObject({ drawn: { counters: 1 }, survives: true });
  expect(survivalAt(ring(1.3), 16)).toMatchObject({ drawn: { counters: 1 }, seen: { counters: 0 }, survives: false });
  const pair: DrawnMark = {
    strokeWidth: 1,
    lineCap: 'butt',
    strokes: [5.2, 6.5].map((x) => ({ sign: 'line', d: `M${x} 1V11` })),
  };
  expect(survivalAt(pair, 16)).toMatchObject({ drawn: { pieces: 2 }, seen: { pieces: 1 }, survives: false });
});

describe('the distance of marks', () => {
  const marks = [...signMarks, ...knownSigns, ...brands.map((brand) => ({ name: brand, ...markOf(brand) }))];
  /** The same mark, as it may be redrawn. */
  const variants = (mark: DrawnMark): DrawnMark[] => {
    const changed = (dx: number, dy: number, scale: number, weight: number): DrawnMark => ({
      ...mark,
      strokeWidth: mark.strokeWidth * weight,
      strokes: mark.strokes.map((stroke) =>
        'd' in stroke
          ? { ...stroke, d: moved(stroke.d, dx, dy, scale) }
          : {
              ...stroke,
              cx: 6 + (stroke.cx - 6) * scale + dx,
              cy: 6 + (stroke.cy - 6) * scale + dy,
              r: stroke.r * scale,
            },
      ),
    });
    return [changed(0.5, -0.4, 1, 1), changed(0, 0, 0.92, 1), changed(0, 0, 1, 1.25), changed(0, 0, 1, 0.75)];
  };

  test('is 0 for one mark, and symmetric', () => {
    for (const mark of marks) expect(markDistance(mark, mark)).toBeCloseTo(0, 5);
    expect(markDistance(marks[0]!, marks[1]!)).toBeCloseTo(markDistance(marks[1]!, marks[0]!), 5);
  });

  test('has the published error: few pairs of one mark are far, few pairs of different ones are near', () => {
    const same = marks.flatMap((mark) => variants(mark).map((variant) => markDistance(mark, variant)));
    const pairs = marks.flatMap((mark, index) =>
      marks.slice(index + 1).map((other) => ({ names: [mark.name, other.name], distance: markDistance(mark, other) })),
    );
    const missed = same.filter((distance) => distance >= LIKE);
    const confused = pairs.filter(({ distance }) => distance < LIKE).map(({ names }) => names.join(' and '));
    expect([same.length >= 100, missed]).toEqual([true, []]);
    expect(confused.length / pairs.length).toBeLessThanOrEqual(0.015);
    // The same drawing under two names.
    expect(confused).toContain('cross and multiplication, close');
  });
});

/** Path data scaled about the middle of the grid and moved; radii of arcs are scaled, flags stay. */
function moved(d: string, dx: number, dy: number, scale: number): string {
  const at = (x: string, y: string) => `${6 + (Number(x) - 6) * scale + dx} ${6 + (Number(y) - 6) * scale + dy}`;
  const number = String.raw`(-?[\d.]+)[ ,]*`;
  return d
    .replaceAll(/([A-Z])|\s*(-?[\d.]+)/gu, ' $1$2')
    .trim()
    .replaceAll(
      new RegExp(`([MLA]) ${number}${number}(?:${number}${number}${number}${number}${number})?`, 'gu'),
      (_, letter: string, a: string, b: string, c, e, f, x, y) =>
        letter === 'A'
          ? `A${Number(a) * scale} ${Number(b) * scale} ${c} ${e} ${f} ${at(x as string, y as string)} `
          : `${letter}${at(a, b)} `,
    )
    .replaceAll(/H (-?[\d.]+)/gu, (_, x: string) => `H${6 + (Number(x) - 6) * scale + dx}`)
    .replaceAll(/V (-?[\d.]+)/gu, (_, y: string) => `V${6 + (Number(y) - 6) * scale + dy}`);
}

describe('the form of the ink', () => {
  const one = (...strokes: DrawnMark['strokes']): DrawnMark => ({ strokes, strokeWidth: 1, lineCap: 'butt' });
  const path = (d: string): DrawnMark['strokes'][number] => ({ sign: 'line', d });

  test.each<[string, DrawnMark, boolean]>([
    ['a line', one(path('M6 1V11')), true],
    ['a line away from the middle of the grid', one(path('M3 1V11')), true],
    ['a fork', one(path('M2 2L6 6L10 2'), path('M6 6V11')), true],
    ['two rings of one size', one({ sign: 'ring', cx: 3, cy: 6, r: 2 }, { sign: 'ring', cx: 9, cy: 6, r: 2 }), true],
    [
      'two rings of two sizes',
      one({ sign: 'ring', cx: 3, cy: 6, r: 2 }, { sign: 'ring', cx: 9, cy: 6, r: 1.5 }),
      false,
    ],
    ['a hook', one(path('M4 1V9H8')), false],
    ['nothing', one(), true],
  ])('%s: symmetrical %s', (_, mark, expected) => {
    expect(isSymmetrical(mark)).toBe(expected);
  });

  test('every mark of this repository is like its picture', () => {
    const mirrored = (size: number, pixels: readonly number[]): number => {
      const inked = pixels.flatMap((value, index) => (value > 0 ? [index % size] : []));
      const sum = Math.min(...inked) + Math.max(...inked);
      const other = (index: number): number => pixels[index - (index % size) + (sum - (index % size))] ?? 0;
      const different = pixels.reduce((total, value, index) => total + Math.abs(value - other(index)), 0);
      return different / pixels.reduce((total, value) => total + value, 0);
    };
    const found = brands.map((brand) => [brand, isSymmetrical(markOf(brand))]);
    expect(found).toEqual(brands.map((brand) => [brand, mirrored(96, rendered(markOf(brand), 96)) < 0.05]));
    expect(new Set(found.map(([, is]) => is)).size).toBe(2);
  });

  test.each<[string, DrawnMark, readonly number[]]>([
    ['a line with its width', one(path('M6 1V11')), [5.5, 1, 1, 10]],
    ['a ring with its line', one({ sign: 'ring', cx: 6, cy: 6, r: 2 }), [3.5, 3.5, 5, 5]],
    ['nothing', one(), [0, 0, 12, 12]],
  ])('the box of %s', (_, mark, expected) => {
    expect(inkBox(mark).map((side) => Math.round(side * 10) / 10)).toEqual(expected);
  });
});
