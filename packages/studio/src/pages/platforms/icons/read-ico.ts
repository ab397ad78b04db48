/** A picture in an ICO file. */
export interface IcoPicture {
  /** Width and height in pixels. */
  readonly size: number;
  /** A PNG file. */
  readonly png: Uint8Array<ArrayBuffer>;
}

const headerLength = 6;
const entryLength = 16;

/** The pictures of an ICO file whose pictures are PNG, in the order of the file. */
export function readIco(file: ArrayBuffer): IcoPicture[] {
  const view = new DataView(file);
  const count = view.getUint16(4, true);
  return Array.from({ length: count }, (_, index) => {
    const entry = headerLength + index * entryLength;
    const [length, offset] = [view.getUint32(entry + 8, true), view.getUint32(entry + 12, true)];
    // 0 is 256.
    return { size: view.getUint8(entry) || 256, png: new Uint8Array(file, offset, length) };
  });
}

/** The pictures as data URIs, by size. */
export const icoImages = (file: ArrayBuffer): ReadonlyMap<number, string> =>
  new Map(readIco(file).map(({ size, png }) => [size, `data:image/png;base64,${btoa(String.fromCharCode(...png))}`]));
