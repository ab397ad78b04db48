/** A colour with its name. */
export interface Swatch {
  readonly name: string;
  /** 0 to 255. */
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

/** A palette of GIMP, which Inkscape and Krita read, too. */
export function gplFile(title: string, swatches: readonly Swatch[]): string {
  const line = ({ red, green, blue, name }: Swatch): string =>
    `${[red, green, blue].map((channel) => String(channel).padStart(3)).join(' ')}\t${oneLine(name)}`;
  return ['GIMP Palette', `Name: ${oneLine(title)}`, 'Columns: 12', '#', ...swatches.map(line), ''].join('\n');
}

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

const COLOR_BLOCK = 1;
/** A colour that a document changes only where it is used. */
const NORMAL = 2;

/**
 * An Adobe Swatch Exchange file with colours in sRGB. All numbers are big-endian. Without groups: some readers do not know
 * them, and the names are paths.
 */
export function aseFile(swatches: readonly Swatch[]): Uint8Array {
  const header = new DataView(new ArrayBuffer(12));
  ascii('ASEF').forEach((byte, index) => header.setUint8(index, byte));
  header.setUint16(4, 1);
  header.setUint32(8, swatches.length);
  return joined([new Uint8Array(header.buffer), ...swatches.map((swatch) => block(COLOR_BLOCK, colorBytes(swatch)))]);
}

function block(type: number, content: Uint8Array): Uint8Array {
  const head = new DataView(new ArrayBuffer(6));
  head.setUint16(0, type);
  head.setUint32(2, content.length);
  return joined([new Uint8Array(head.buffer), content]);
}

/** UTF-16 with its length in units and a zero at its end. */
function nameBytes(name: string): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 + 2 * (name.length + 1)));
  view.setUint16(0, name.length + 1);
  for (let index = 0; index < name.length; index += 1) view.setUint16(2 + 2 * index, name.charCodeAt(index));
  return new Uint8Array(view.buffer);
}

function colorBytes({ name, red, green, blue }: Swatch): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 + 12 + 2));
  ascii('RGB ').forEach((byte, index) => view.setUint8(index, byte));
  [red, green, blue].forEach((channel, index) => view.setFloat32(4 + 4 * index, channel / 255));
  view.setUint16(16, NORMAL);
  return joined([nameBytes(name), new Uint8Array(view.buffer)]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);
