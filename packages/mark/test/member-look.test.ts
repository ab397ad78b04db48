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

  const times = (name: string, count: number) =>
    drawMember(
      mark,
      Array.from({ length: count }, () => name),
    );

  test.each([2, 3, 4])('with %i sub-strokes, each two differ at 24 pixels, in every place', (count) => {
    // Marks of one number that differ, differ in one sub-stroke at least: no two are nearer than such a pair.
    const near = Array.from({ length: count }, (_, place) => place).flatMap((place) => {
      const pictures = names.map((name) => {
        const own = Array.from({ length: count }, (_, index) => (index === place ? name : first));
        return { name, ink: inkOf(drawMember(mark, own), SIZE) };
      });
      return pictures.flatMap((one, index) =>
        pictures
          .slice(index + 1)
          .filter((other) => difference(one.ink, other.ink) < 2.5)
          .map((other) => `${one.name} and ${other.name} in place ${place}`),
      );
    });
    expect(near).toEqual([]);
  });

  test.each([2, 3, 4])('with %i sub-strokes, no ink is outside of the circle that an avatar shows', (count) => {
    const [size, middle] = [180, 90];
    const isOutside = (pixel: number) =>
      Math.hypot((pixel % size) + 0.5 - middle, Math.floor(pixel / size) + 0.5 - middle) > middle;
    const outside = names.filter((name) =>
      inkOf(times(name, count), size).some((ink, pixel) => ink > 0.5 && isOutside(pixel)),
    );
    expect(outside).toEqual([]);
  });

  test.each([2, 3, 4])('with %i sub-strokes, there is air between them and the mark', (count) => {
    const size = 180;
    const touching = names.filter((name) => {
      const { viewBox, body } = times(name, count);
      const at = body.indexOf('<g class="ws-member"');
      const columns = (part: string) =>
        [...inkOf({ viewBox, body: part }, size).entries()].flatMap(([pixel, ink]) =>
          ink > 0.5 ? [pixel % size] : [],
        );
      return Math.min(...columns(body.slice(at))) - Math.max(...columns(body.slice(0, at))) <= size / 40;
    });
    expect(touching).toEqual([]);
  });

  test.each(names)('the pieces of four times "%s" do not touch', (name) => {
    const size = 180;
    const pieces = (count: number, from = '') => {
      const { viewBox, body } = times(name, count);
      const ink = inkOf({ viewBox, body: body.slice(body.indexOf(from)) }, size);
      return partsOf({ size, ink }).pieces;
    };
    const own = pieces(2, '<g class="ws-member"') / 2;
    for (const count of [3, 4]) expect(pieces(count, '<g class="ws-member"')).toBe(own * count);
    expect(pieces(4) - pieces(2)).toBe(own * 2);
  });
});
