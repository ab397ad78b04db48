import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { suggest } from '@wusum/diagnostics';
import type { FontNeed, FontPackage } from '@wusum/platforms';
import { chooseFaces, readFontFaces } from '@wusum/platforms/internal';
import type { MissingFont } from '@wusum/lint';
import { packageFolder } from './package-folder.js';

export interface FoundFonts {
  readonly packages: readonly FontPackage[];
  /** Sentences about fonts that readers need to install. */
  readonly notes: readonly string[];
  /** Families that are first in a stack and have no installed package. */
  readonly missing: readonly MissingFont[];
}

/**
 * Reads the fontsource packages of the families that a system uses.
 *
 * @param from file or folder (with a trailing slash) from which packages are resolved
 */
export async function readFonts(needs: readonly FontNeed[], from: string): Promise<FoundFonts> {
  const require = createRequire(from);
  const notes: string[] = [];
  const missing: MissingFont[] = [];
  const read = needs.map(async (need) => {
    const { family, isFirst, brands } = need;
    const folder = packageFolder(packageOf(family), from);
    if (folder !== undefined) return readPackage(need, folder);
    if (!isFirst) return undefined;
    notes.push(`No font package for "${family}" (${brands.join(', ')}). Readers need the font installed.`);
    const near = await nearFamily(family, require);
    missing.push({ family, package: packageOf(family), ...(near !== undefined && { near }) });
    return undefined;
  });
  const packages = await Promise.all(read);
  return { packages: packages.filter((found) => found !== undefined), notes, missing };
}

const scopes = ['@fontsource-variable', '@fontsource'] as const;

/** `Readex Pro Variable` → `@fontsource-variable/readex-pro`, `Amiri` → `@fontsource/amiri`. */
function packageOf(family: string): string {
  const isVariable = family.endsWith(' Variable');
  const id = family
    .replace(/ Variable$/u, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-');
  return `${isVariable ? scopes[0] : scopes[1]}/${id}`;
}

/** The family of an installed package with a similar name, or with the same name in the other scope. */
async function nearFamily(family: string, require: NodeJS.Require): Promise<string | undefined> {
  const wanted = basename(packageOf(family));
  const folders = (require.resolve.paths('@fontsource/x') ?? []).flatMap((path) =>
    scopes.map((scope) => join(path, scope)),
  );
  const names = await Promise.all(folders.map((folder) => readdir(folder).catch(() => [])));
  const installed = names.flatMap((some, index) => some.map((name) => join(folders[index]!, name)));
  const ids = installed.map((path) => basename(path));
  const near = ids.includes(wanted) ? wanted : suggest(wanted, ids);
  const path = installed.find((each) => basename(each) === near);
  if (path === undefined) return undefined;
  const metadata = await readFile(join(path, 'metadata.json'), 'utf8').catch(() => '{}');
  const { family: name } = JSON.parse(metadata) as { family?: string };
  return name && (basename(dirname(path)) === scopes[0] ? `${name} Variable` : name);
}

/** Reads the faces that a theme needs: of its languages and weights. */
async function readPackage(need: FontNeed, folder: string): Promise<FontPackage> {
  const names = await readdir(folder);
  const sheets = names.filter((name) => name === 'wght.css' || /^\d+\.css$/u.test(name));
  const css = (await Promise.all(sheets.map((name) => readFile(join(folder, name), 'utf8')))).join('\n');
  const installed = new Set(await readdir(join(folder, 'files')));
  const faces = chooseFaces(readFontFaces(css), need);
  const fonts = [...new Set(faces.map(({ file }) => file))].filter((file) => installed.has(file)).toSorted();
  const bytes = await Promise.all(fonts.map((name) => readFile(join(folder, 'files', name))));
  const licence = await readFile(join(folder, 'LICENSE'), 'utf8');
  return {
    id: basename(folder),
    family: need.family,
    css,
    files: Object.fromEntries(fonts.map((name, index) => [name, bytes[index]!])),
    licence,
  };
}
