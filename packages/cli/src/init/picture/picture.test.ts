import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encode as encodePng } from 'fast-png';
import jpeg from 'jpeg-js';
import { proposeColors } from '@wusum/dtcg/internal';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { UsageError } from '../../terminal.js';
import { hexOf, readPicture } from './read-picture.js';

const folder = mkdtempSync(join(tmpdir(), 'wusum شعار '));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

/** Pixels: mostly white, a red shape, less black text; the first row is transparent green. */
function pixels(size = 40): Uint8Array {
  const data = new Uint8Array(size * size * 4);
  for (let at = 0; at < size * size; at++) {
    const [x, y] = [at % size, Math.floor(at / size)];
    const color =
      y === 0 ? [0, 255, 0, 0] : x < 10 ? [210, 40, 30, 255] : x < 14 ? [0, 0, 0, 255] : [255, 255, 255, 255];
    data.set(color, at * 4);
  }
  return data;
}

/** Whether the hue of the first colour is that of the shape. */
const isRed = async (path: string): Promise<boolean> => {
  const [first] = await readPicture(path);
  return first![2] > 20 && first![2] < 40;
};

describe('the brand colour of a logo', () => {
  test('of a PNG: transparent pixels, white and black do not count', async () => {
    const data = pixels();
    expect(await isRed(write('a.png', encodePng({ width: 40, height: 40, data, channels: 4 })))).toBe(true);
    const wide = Uint16Array.from(data, (value) => value * 257);
    expect(await isRed(write('b.png', encodePng({ width: 40, height: 40, data: wide, channels: 4, depth: 16 })))).toBe(
      true,
    );
  });

  test('of a JPEG with another ending', async () => {
    const { data } = jpeg.encode({ width: 40, height: 40, data: pixels() }, 90);
    expect(await isRed(write('c.picture', data))).toBe(true);
  });

  test.each([
    ['an attribute', '<path fill="#d2281e"/>'],
    ['a style', '<style>.a{fill:rgb(210 40 30)!important}</style><path class="a"/>'],
    ['a gradient', '<stop style="stop-color: #d2281e; stop-opacity: 1"/>'],
    ['a name, next to greys', '<path fill="firebrick"/><path fill="white"/><path fill="#333"/><path fill="none"/>'],
  ])('of an SVG: %s', async (_name, content) => {
    expect(await isRed(write('d.svg', `<svg xmlns="http://www.w3.org/2000/svg">${content}</svg>`))).toBe(true);
  });

  test('of an SVG without a colour is black, the default of a shape', async () => {
    const [first] = await readPicture(write('e.svg', '<svg><path d="M0 0H9V9Z"/></svg>'));
    expect(await hexOf(first!)).toBe('#000000');
  });

  test.each<[string, string | Uint8Array]>([
    ['no picture', 'hello'],
    ['an empty file', ''],
    ['half a PNG', encodePng({ width: 40, height: 40, data: pixels(), channels: 4 }).subarray(0, 60)],
    ['half a JPEG', jpeg.encode({ width: 9, height: 9, data: pixels(9) }, 90).data.subarray(0, 40)],
    ['a transparent PNG', encodePng({ width: 4, height: 4, data: new Uint8Array(64), channels: 4 })],
  ])('%s is a usage error', async (_name, content) => {
    await expect(readPicture(write('x.png', content))).rejects.toThrow(UsageError);
  });

  test('a missing file and a folder are usage errors', async () => {
    await expect(readPicture(join(folder, 'no.png'))).rejects.toThrow(UsageError);
    await expect(readPicture(folder)).rejects.toThrow(UsageError);
  });
});

test('at most five colours are proposed, all of them different and valid, from any samples', () => {
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  const sample = fc.record({ rgb: fc.tuple(part, part, part), weight: fc.double({ min: 0.5, max: 1, noNaN: true }) });
  fc.assert(
    fc.property(fc.array(sample, { minLength: 1, maxLength: 40 }), (samples) => {
      const colors = proposeColors(samples);
      expect(colors.length).toBeGreaterThan(0);
      expect(colors.length).toBeLessThanOrEqual(5);
      expect(new Set(colors.map(String)).size).toBe(colors.length);
      for (const [l, c, h] of colors) {
        expect(l >= 0 && l <= 1.0001 && c >= 0 && c < 0.5 && h >= 0 && h <= 360).toBe(true);
      }
    }),
  );
});
