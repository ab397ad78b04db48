import { dataUri } from './brand-images.js';

/** Downloads a file. The browser asks where, or saves it in the folder of downloads. */
export function download(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  URL.revokeObjectURL(url);
}

/**
 * An SVG drawing as a PNG image on a transparent background.
 * @param width CSS pixels; the height follows the drawing
 * @throws if this browser cannot read the drawing
 */
export async function paintPng(svg: string, width: number): Promise<Blob> {
  const source = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  const [, , own = 1, high = 1] = (source.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
  const height = Math.round((width * high) / own);
  source.setAttribute('width', String(width));
  source.setAttribute('height', String(height));
  const image = new Image(width, height);
  image.src = dataUri(new XMLSerializer().serializeToString(source));
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('The image could not be written.'))), 'image/png');
  });
}
