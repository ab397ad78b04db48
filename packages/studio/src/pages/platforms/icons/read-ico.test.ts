import { expect, test } from 'vitest';
import { readIco } from './read-ico.js';

/** An ICO file of pictures: a header, an entry for each, then their bytes. */
function icoOf(pictures: readonly { readonly size: number; readonly bytes: readonly number[] }[]): ArrayBuffer {
  const start = 6 + 16 * pictures.length;
  const view = new DataView(new ArrayBuffer(start + pictures.reduce((sum, { bytes }) => sum + bytes.length, 0)));
  view.setUint16(2, 1, true);
  view.setUint16(4, pictures.length, true);
  let at = start;
  for (const [index, { size, bytes }] of pictures.entries()) {
    view.setUint8(6 + 16 * index, size % 256);
    view.setUint32(6 + 16 * index + 8, bytes.length, true);
    view.setUint32(6 + 16 * index + 12, at, true);
    for (const byte of bytes) view.setUint8(at++, byte);
  }
  return view.buffer;
}

test('each picture of an ICO file is read with its size, of which 256 is written as 0', () => {
  const pictures = [
    { size: 16, bytes: [1, 2, 3] },
    { size: 256, bytes: [4, 5] },
  ];
  expect(readIco(icoOf(pictures)).map(({ size, png }) => ({ size, bytes: [...png] }))).toEqual(pictures);
});
