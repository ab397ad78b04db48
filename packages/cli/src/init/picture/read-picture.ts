import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { proposeColors, type Sample } from '@wusum/dtcg/internal';
import { UsageError } from '../../terminal.js';
import type { Components } from '../seed.js';

const maxBytes = 32 * 2 ** 20;
const maxSamples = 40_000;

/** Pixels as 8-bit components: red, green, blue, alpha. */
interface Pixels {
  readonly data: ArrayLike<number>;
  readonly channels: number;
  /** The value of a full component. */
  readonly full: number;
}

/**
 * Proposes brand colours from a picture of a logo: PNG, JPEG or SVG. The kind is read from the content, not the name.
 *
 * @param path absolute path
 * @returns at least one colour, the most likely first
 * @throws UsageError if there is no such file, or it is no such picture or has no colour
 */
export async function readPicture(path: string): Promise<Components[]> {
  const name = basename(path);
  const bytes = await readBytes(path, name);
  const samples = await decode(bytes, name);
  const colors = proposeColors(samples);
  if (colors.length === 0) throw new UsageError(`The picture "${name}" has no visible colour. Pass --seed.`);
  return colors;
}

async function readBytes(path: string, name: string): Promise<Uint8Array> {
  try {
    const info = await stat(path);
    if (!info.isFile()) throw new UsageError(`"${name}" is not a file. Pass a PNG, JPEG or SVG picture.`);
    if (info.size > maxBytes) throw new UsageError(`The picture "${name}" is larger than 32 MiB. Pass a smaller one.`);
    return await readFile(path);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(code === 'ENOENT' ? `There is no picture "${path}".` : `Cannot read "${path}" (${code}).`);
  }
}

async function decode(bytes: Uint8Array, name: string): Promise<Iterable<Sample>> {
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  try {
    if (start === '\u0089PNG') return samplesOf(await readPng(bytes));
    if (start.startsWith('\u00FF\u00D8\u00FF')) return samplesOf(await readJpeg(bytes));
    const text = new TextDecoder().decode(bytes);
    if (/<svg[\s>]/u.test(text)) return await readSvg(text);
  } catch (error) {
    throw new UsageError(`The picture "${name}" cannot be read: ${(error as Error).message}`);
  }
  throw new UsageError(`"${name}" is not a PNG, JPEG or SVG picture. Convert it, or pass --seed.`);
}

async function readPng(bytes: Uint8Array): Promise<Pixels> {
  const { decode: decodePng, convertIndexedToRgb } = await import('fast-png');
  const image = decodePng(bytes);
  if (image.palette) {
    const channels = image.palette[0]?.length ?? 3;
    return { data: convertIndexedToRgb(image), channels, full: 255 };
  }
  return { data: image.data, channels: image.channels, full: 2 ** image.depth - 1 };
}

async function readJpeg(bytes: Uint8Array): Promise<Pixels> {
  const { decode: decodeJpeg } = (await import('jpeg-js')).default;
  const { data } = decodeJpeg(bytes, { useTArray: true, maxMemoryUsageInMB: 512 });
  return { data, channels: 4, full: 255 };
}

/** Pixels at equal distances; transparent ones are left out. */
function* samplesOf({ data, channels, full }: Pixels): Generator<Sample> {
  const count = Math.floor(data.length / channels);
  const step = Math.max(1, Math.floor(count / maxSamples));
  const hasAlpha = channels === 2 || channels === 4;
  for (let pixel = 0; pixel < count; pixel += step) {
    const at = pixel * channels;
    const alpha = hasAlpha ? data[at + channels - 1]! / full : 1;
    if (alpha < 0.5) continue;
    const red = data[at]! / full;
    const isGrey = channels < 3;
    const rgb = [red, isGrey ? red : data[at + 1]! / full, isGrey ? red : data[at + 2]! / full] as const;
    yield { rgb, weight: alpha };
  }
}

const paint = /(?:fill|stroke|stop-color|flood-color|color)\s*[:=]\s*["']?\s*([^;"'<>{}]{3,60})/giu;

/** The colours that an SVG file names. Without one, a shape is black. */
async function readSvg(text: string): Promise<Sample[]> {
  const { parse, rgb: toRgb } = await import('culori');
  const named = [...text.matchAll(paint)].flatMap(([, value = '']): Sample[] => {
    const color = toRgb(parse(value.replace(/!important/iu, '').trim()));
    if (color === undefined || (color.alpha ?? 1) < 0.5) return [];
    const clamp = (part: number): number => Math.min(1, Math.max(0, part));
    return [{ rgb: [clamp(color.r), clamp(color.g), clamp(color.b)], weight: 1 }];
  });
  return named.length > 0 ? named : [{ rgb: [0, 0, 0], weight: 1 }];
}

/** The nearest colour of sRGB as `#rrggbb`. */
export async function hexOf([l, c, h]: Components): Promise<string> {
  const { clampChroma, formatHex } = await import('culori');
  return formatHex(clampChroma({ mode: 'oklch', l, c, h }, 'oklch')) ?? '#000000';
}
