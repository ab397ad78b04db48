import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { suggest } from '@wusum/diagnostics';
import type { FontNeed, FontPackage } from '@wusum/platforms';
import type { MissingFont } from '@wusum/lint';

/** Font files that the theme may use; it selects among them by weight. */
const keptFile = /-(?:arabic|latin-ext|latin)-(?:wght|\d+)-normal\.woff2$/u;

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
  const read = needs.map(async ({ family, isFirst, brands }) => {
    const folder = findPackage(family, require);
    if (folder !== undefined) return readPackage(family, folder);
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

function findPackage(family: string, require: NodeJS.Require): string | undefined {
  try {
    return dirname(require.resolve(`${packageOf(family)}/package.json`));
  } catch {
    return undefined;
  }
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

async function readPackage(family: string, folder: string): Promise<FontPackage> {
  const names = await readdir(folder);
  const sheets = names.filter((name) => name === 'wght.css' || /^\d+\.css$/u.test(name));
  const css = await Promise.all(sheets.map((name) => readFile(join(folder, name), 'utf8')));
  const fonts = (await readdir(join(folder, 'files'))).filter((name) => keptFile.test(name));
  const bytes = await Promise.all(fonts.map((name) => readFile(join(folder, 'files', name))));
  const licence = await readFile(join(folder, 'LICENSE'), 'utf8');
  return {
    id: basename(folder),
    family,
    css: css.join('\n'),
    files: Object.fromEntries(fonts.map((name, index) => [name, bytes[index]!])),
    licence,
  };
}
