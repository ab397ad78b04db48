/** A picture of an icon file: a square PNG. */
export interface IcoPicture {
  /** Width and height in pixels, 1 to 256. */
  readonly size: number;
  readonly png: Uint8Array;
}

const HEADER = 6;
const ENTRY = 16;

/** An ICO file with PNG pictures, which every system since Windows Vista reads. */
export function icoFile(pictures: readonly IcoPicture[]): Uint8Array {
  const start = HEADER + ENTRY * pictures.length;
  const file = new Uint8Array(start + pictures.reduce((sum, { png }) => sum + png.length, 0));
  const view = new DataView(file.buffer);
  view.setUint16(2, 1, true); // The type: an icon, not a cursor.
  view.setUint16(4, pictures.length, true);
  let offset = start;
  pictures.forEach(({ size, png }, index) => {
    const entry = HEADER + ENTRY * index;
    view.setUint8(entry, size % 256);
    view.setUint8(entry + 1, size % 256);
    view.setUint16(entry + 4, 1, true); // Colour planes.
    view.setUint16(entry + 6, 32, true); // Bits of a pixel.
    view.setUint32(entry + 8, png.length, true);
    view.setUint32(entry + 12, offset, true);
    file.set(png, offset);
    offset += png.length;
  });
  return file;
}
