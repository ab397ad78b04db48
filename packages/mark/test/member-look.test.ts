import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { compileMark, subStrokes } from '../src/index.js';
import { partsOf } from '../src/check/parts.js';
import { drawMember } from '../src/member/member-mark.js';
import { brandNames, brands, fonts, inputOf } from './support.js';

const faces = fonts();
const names = subStrokes.map(({ name }) => name);
/** Pixels of a mark in a list of names. */
const SIZE = 24;

/** The part of each pixel that is ink. */
function inkOf({ viewBox, body }: ReturnType<typeof drawMember>, size: number): Float32Array {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" width="${size}" height="${size}" color="#000">${body}</svg>`;
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return Float32Array.from({ length: size * size }, (_, pixel) => pixels[pixel * 4 + 3]! / 255);
}

const difference = (a: Float32Array, b: Float32Array): number =>
  a.reduce((sum, ink, pixel) => sum + Math.abs(ink - b[pixel]!), 0);

describe.each(brands)('marks of members of %s', async (brand) => {
  const { mark } = await compileMark(inputOf(brand), { names: brandNames(brand), fonts: faces, files: false });
  const first = names[0]!;

  test.each([2, 3, 4])('with %i sub-strokes, each two differ at 24 pixels, in every place', (count) => {
    // Marks of one number that differ, differ in one sub-stroke at least: no two are nearer than such a pair.
    for (let place = 0; place < count; place += 1) {
      const pictures = names.map((name) => {
        const own = Array.from({ length: count }, (_, index) => (index === place ? name : first));
        return inkOf(drawMember(mark, own), SIZE);
      });
      pictures.forEach((picture, index) =>
        pictures.slice(index + 1).forEach((other, offset) => {
          const pair = `${names[index]} and ${names[index + 1 + offset]} in place ${place}`;
          expect(difference(picture, other), pair).toBeGreaterThan(2.5);
        }),
      );
    }
  });

  test.each([2, 3, 4])('with %i sub-strokes, no ink is outside of the circle that an avatar shows', (count) => {
    const size = 180;
    for (const name of names) {
      const ink = inkOf(
        drawMember(
          mark,
          Array.from({ length: count }, () => name),
        ),
        size,
      );
      const far = ink.findIndex(
        (part, pixel) =>
          part > 0.5 &&
          Math.hypot((pixel % size) + 0.5 - size / 2, Math.floor(pixel / size) + 0.5 - size / 2) > size / 2,
      );
      expect(far, name).toBe(-1);
    }
  });

  test.each([2, 3, 4])('with %i sub-strokes, there is air between them and the mark', (count) => {
    const size = 180;
    for (const name of names) {
      const { viewBox, body } = drawMember(
        mark,
        Array.from({ length: count }, () => name),
      );
      const at = body.indexOf('<g class="ws-member"');
      const columns = (part: string) =>
        [...inkOf({ viewBox, body: part }, size).entries()].flatMap(([pixel, ink]) =>
          ink > 0.5 ? [pixel % size] : [],
        );
      const air = Math.min(...columns(body.slice(at))) - Math.max(...columns(body.slice(0, at)));
      expect(air, name).toBeGreaterThan(size / 40);
    }
  });

  test.each(names)('the pieces of four times "%s" do not touch', (name) => {
    const size = 180;
    const pieces = (count: number, from = '') => {
      const { viewBox, body } = drawMember(
        mark,
        Array.from({ length: count }, () => name),
      );
      const ink = inkOf({ viewBox, body: body.slice(body.indexOf(from)) }, size);
      return partsOf({ size, ink }).pieces;
    };
    const own = pieces(2, '<g class="ws-member"') / 2;
    for (const count of [3, 4]) expect(pieces(count, '<g class="ws-member"')).toBe(own * count);
    expect(pieces(4) - pieces(2)).toBe(own * 2);
  });
});
