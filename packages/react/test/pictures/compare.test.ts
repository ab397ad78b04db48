import { expect, test } from 'vitest';
import { crop, differences, strict, wide, type Pixels } from './compare.js';

/** A white picture with a rectangle. */
function picture(color: readonly number[], [x, y, width, height] = [10, 10, 20, 20]): Pixels {
  const data = new Uint8Array(64 * 64 * 4).fill(255);
  for (let row = y!; row < y! + height!; row++)
    for (let column = x!; column < x! + width!; column++) data.set(color, (row * 64 + column) * 4);
  return { width: 64, height: 64, data };
}

const red = picture([200, 0, 0]);

test.each([
  ['a colour that differs by 3 %', picture([208, 0, 0])],
  ['an edge that moves by one pixel', picture([200, 0, 0], [10, 10, 21, 20])],
  ['a box that moves by one pixel', picture([200, 0, 0], [11, 10, 20, 20])],
])('the same browser: %s is found', (_, actual) => {
  expect(differences(red, actual, strict)).toBeGreaterThan(0);
});

test('the same browser: equal pictures and one odd pixel pass', () => {
  expect(differences(red, picture([200, 0, 0]), strict)).toBe(0);
  const odd = picture([200, 0, 0]);
  odd.data.set([0, 0, 0], 0);
  expect(differences(red, odd, strict)).toBe(0);
});

test('another browser: noise at edges passes, another colour of an area is found', () => {
  expect(differences(red, picture([200, 0, 0], [11, 10, 20, 20]), wide)).toBe(0);
  expect(differences(red, picture([0, 0, 200]), wide)).toBeGreaterThan(0);
});

test('crop takes the pixels of an area', () => {
  expect([...crop(red, { x: 9, y: 10, width: 2, height: 1 }).data]).toEqual([255, 255, 255, 255, 200, 0, 0, 255]);
});
