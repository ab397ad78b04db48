import pixelmatch from 'pixelmatch';

/** Pixels of an image: four bytes each, red, green, blue and alpha. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** How much two pictures may differ. */
export interface Tolerance {
  /** Difference of two colours that counts, from 0 to 1 (black and white). Steps of anti-aliasing do not count. */
  readonly threshold: number;
  /** Most pixels that may differ in any square of `windowSize` pixels: noise is spread out, a fault is in one place. */
  readonly pixels: number;
  readonly windowSize: number;
}

/** For pictures of the same browser and the same fonts. */
export const strict: Tolerance = { threshold: 0.015, pixels: 2, windowSize: 32 };

/** For pictures of another browser, which draws the edges of letters in another way. */
export const wide: Tolerance = { threshold: 0.2, pixels: 160, windowSize: 32 };

/** Part of a sheet, in pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function crop({ width, data }: Pixels, area: Area): Pixels {
  const rows = Buffer.alloc(area.width * area.height * 4);
  for (let row = 0; row < area.height; row++) {
    const from = ((area.y + row) * width + area.x) * 4;
    rows.set(data.subarray(from, from + area.width * 4), row * area.width * 4);
  }
  return { width: area.width, height: area.height, data: rows };
}

/**
 * Compares two pictures of the same size.
 *
 * @returns the number of pixels that differ, 0 if they are within the tolerance
 */
export function differences(expected: Pixels, actual: Pixels, { threshold, pixels, windowSize }: Tolerance): number {
  const { width, height } = expected;
  const options = { threshold };
  const count = pixelmatch(expected.data, actual.data, undefined, width, height, options);
  if (count <= pixels) return 0;
  const most = pixelmatch(expected.data, actual.data, undefined, width, height, { ...options, windowSize });
  return most <= pixels ? 0 : count;
}

/** A picture of the differences: the expected picture, faint, with red pixels where the other differs. */
export function drawDifferences(expected: Pixels, actual: Pixels, { threshold }: Tolerance): Pixels {
  const { width, height } = expected;
  const data = new Uint8Array(width * height * 4);
  pixelmatch(expected.data, actual.data, data, width, height, { threshold });
  return { width, height, data };
}
