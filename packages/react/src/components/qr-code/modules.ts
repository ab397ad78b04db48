import { encode } from 'uqr';
import type { QRCodeErrorLevel } from './QRCode.props.js';

/** The quiet zone around a code, in modules: what ISO/IEC 18004 asks for. */
export const QUIET_ZONE = 4;

const levels = { low: 'L', medium: 'M', quartile: 'Q', high: 'H' } as const;

export interface QRDrawing {
  /** Modules across, with the quiet zone: the size of the view box. */
  readonly size: number;
  /** The dark modules as one path: a rectangle for each run of a row. */
  readonly path: string;
}

/** @throws RangeError if the value is too long for the level */
export function drawQR(value: string, level: QRCodeErrorLevel): QRDrawing {
  const { size, data } = encodeOrThrow(value, level);
  let path = '';
  for (const [y, row] of data.entries()) {
    for (let x = 0; x < size; x += 1) {
      const start = x;
      while (row[x] === true) x += 1;
      if (x > start) path += `M${start} ${y}h${x - start}v1h-${x - start}z`;
    }
  }
  return { size, path };
}

function encodeOrThrow(value: string, level: QRCodeErrorLevel) {
  try {
    // A level that the size has anyway costs nothing.
    return encode(value, { ecc: levels[level], boostEcc: true, border: QUIET_ZONE });
  } catch (cause) {
    const { length } = new TextEncoder().encode(value);
    throw new RangeError(
      `QRCode: the value has ${length} bytes, more than a code of level "${level}" holds. Shorten the value, or choose a lower errorLevel.`,
      { cause },
    );
  }
}
