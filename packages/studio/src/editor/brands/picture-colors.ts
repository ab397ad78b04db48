import { proposeColors, type Sample } from '@wusum/dtcg/internal';
import type { Seed } from '../../brands/types.js';

/** Pixels of a side: more say nothing new about its colours. */
const side = 160;

/**
 * Proposes brand colours from a picture of a logo, the most likely first. The browser decodes it, and nothing leaves the
 * machine.
 *
 * @throws if it is no picture that the browser can show
 */
export async function picturesColors(file: Blob): Promise<readonly Seed[]> {
  const address = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return proposeColors(samplesOf(pixelsOf(image)));
  } finally {
    URL.revokeObjectURL(address);
  }
}

function pixelsOf(image: HTMLImageElement): Uint8ClampedArray {
  // A drawing may have no size of its own.
  const { naturalWidth: width, naturalHeight: height } = image;
  const scale = Math.min(1, side / Math.max(width, height, 1));
  const size = [width, height].map((length) => Math.max(1, Math.round((length || side) * scale))) as [number, number];
  const canvas = Object.assign(document.createElement('canvas'), { width: size[0], height: size[1] });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser draws no pictures.');
  context.drawImage(image, 0, 0, ...size);
  return context.getImageData(0, 0, ...size).data;
}

/** What is transparent counts less, and what cannot be seen does not count. */
export function* samplesOf(data: ArrayLike<number>): Iterable<Sample> {
  for (let at = 0; at + 3 < data.length; at += 4) {
    const weight = data[at + 3]! / 255;
    if (weight > 0.05) yield { rgb: [data[at]! / 255, data[at + 1]! / 255, data[at + 2]! / 255], weight };
  }
}
