import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageFolder } from './package-folder.js';

/** A font package in the layout of Fontsource. */
export interface InstalledFont {
  readonly package: string;
  /** The family name in its style sheets: `Readex Pro Variable`, `Amiri`. */
  readonly family: string;
  /** Scripts and parts of scripts: `latin`, `latin-ext`, `arabic`. */
  readonly subsets: readonly string[];
  /** `serif`, `sans-serif`, `monospace`, `display` or `handwriting`. */
  readonly category: string;
}

/**
 * Finds an installed font package.
 *
 * @param name npm package
 * @param from file or folder (with a trailing slash) from which packages are resolved
 */
export async function findFont(name: string, from: string): Promise<InstalledFont | undefined> {
  const folder = packageFolder(name, from);
  if (folder === undefined) return undefined;
  try {
    const text = await readFile(join(folder, 'metadata.json'), 'utf8');
    const { family, subsets, category } = JSON.parse(text) as Partial<InstalledFont>;
    if (typeof family !== 'string' || !Array.isArray(subsets)) return undefined;
    const isVariable = name.startsWith('@fontsource-variable/');
    return {
      package: name,
      family: isVariable ? `${family} Variable` : family,
      subsets: subsets as string[],
      category: category ?? 'sans-serif',
    };
  } catch {
    return undefined;
  }
}
