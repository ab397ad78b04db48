import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { at, cacheFolder } from '../../../../scripts/run/paths.mjs';
import type { Pixels } from './compare.js';

export const references = join(import.meta.dirname, 'references');
/** Where a failed test writes what it saw. */
export const failures = join(cacheFolder, 'pictures');

/** What the references were drawn with. */
export interface Origin {
  readonly chromium: string;
  readonly platform: string;
  /** SHA-256 of all font files of the theme. */
  readonly fonts: string;
}

const originFile = join(references, 'origin.json');

export const readOrigin = (): Origin | undefined => {
  try {
    return JSON.parse(readFileSync(originFile, 'utf8')) as Origin;
  } catch {
    return undefined;
  }
};

export function writeOrigin(origin: Origin): void {
  mkdirSync(references, { recursive: true });
  writeFileSync(originFile, `${JSON.stringify(origin, null, 2)}\n`);
}

export function hashOfFonts(): string {
  const folder = at('packages', 'theme', 'dist', 'theme', 'fonts', 'files');
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort()) hash.update(name).update(readFileSync(join(folder, name)));
  return hash.digest('hex');
}

export async function readPixels(file: string | Buffer): Promise<Pixels> {
  const { data, info } = await sharp(file).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

/** Lossless WebP: about half the size of PNG. */
export async function writePixels(file: string, { width, height, data }: Pixels): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  await sharp(data, { raw: { width, height, channels: 4 } })
    .webp({ lossless: true, effort: 4 })
    .toFile(file);
}
