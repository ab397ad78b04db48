import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isContentFile } from '@wusum/compiler';
import { UsageError } from '../terminal.js';
import type { FontSources } from './brand-fonts.js';
import { languages } from './resolver-file.js';
import type { TokenFolder } from './token-folder.js';

/** Reads the files of all brands, or of one, and of `content/`: path relative to the token folder → text. */
export async function readContentFiles(folder: TokenFolder, original?: string): Promise<Record<string, string>> {
  const paths = folder.listing.files.filter(
    (path) => (/^(?:content|brands)\//u.test(path) && isContentFile(path)) || path.startsWith(`brands/${original}/`),
  );
  const texts = await Promise.all(paths.map((path) => readFile(join(folder.root, path), 'utf8')));
  return Object.fromEntries(paths.map((path, index) => [path, texts[index]!]));
}

/** The member of a `brand.json`; `undefined` if the file or the member is not there. @throws UsageError if it is not JSON */
export function brandMember(files: Readonly<Record<string, string>>, path: string, name: string): unknown {
  const text = files[path];
  if (text === undefined) return undefined;
  try {
    return (JSON.parse(text) as Record<string, unknown> | null)?.[name];
  } catch {
    throw new UsageError(`${path} is not valid JSON. Run \`wusum check\` for the place.`);
  }
}

/** The languages of a project, the preferred one first. */
export function projectLanguages(files: Readonly<Record<string, string>>): readonly string[] {
  const given = brandMember(files, 'content/brand.json', 'languages');
  const names = typeof given === 'object' && given !== null ? Object.keys(given) : [];
  return names.length > 0 ? names : languages;
}

/** The fonts of the shared files and of the brands, in this order. */
export function knownFonts(files: Readonly<Record<string, string>>, brands: readonly string[]): FontSources[] {
  return ['content/brand.json', ...brands.map((id) => `brands/${id}/brand.json`)].flatMap((path) => {
    const fonts = brandMember(files, path, 'fonts');
    return typeof fonts === 'object' && fonts !== null ? [fonts as FontSources] : [];
  });
}
