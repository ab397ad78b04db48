import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { evaluateStyles } from './evaluate-styles.js';
import { LAYER_ORDER } from './write-modules.js';

const sourceFile = /(?<!\.(test|stories))\.tsx?$/;

/** The CSS of the components, and which of them each is built of. */
export interface ComponentSheet {
  readonly folder: string;
  readonly css: string;
  readonly uses: readonly string[];
}

async function readComponent(root: string, folder: string): Promise<ComponentSheet> {
  const files = (await readdir(join(root, folder))).filter((file) => sourceFile.test(file)).toSorted();
  const css: string[] = [];
  const uses = new Set<string>();
  for (const file of files) {
    const path = join(root, folder, file);
    for (const [, used] of (await readFile(path, 'utf8')).matchAll(/from '\.\.\/([a-z-]+)\//g)) uses.add(used!);
    if (file.endsWith('.styles.ts')) css.push(...(await evaluateStyles(path)).parts.flatMap(({ rules }) => rules));
  }
  const { code } = await transform(css.join('\n'), { loader: 'css', minify: true });
  return { folder, css: code.trim(), uses: [...uses] };
}

/** @param root absolute path of `src/components` */
export async function readSheets(root: string): Promise<Map<string, ComponentSheet>> {
  const folders = (await readdir(root, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const sheets = await Promise.all(folders.map(({ name }) => readComponent(root, name)));
  return new Map(sheets.map((sheet) => [sheet.folder, sheet]));
}

/**
 * One component's sheet with the sheets of what it is built of. A component never restyles another's root (it asks by a
 * data attribute), so rules that a page loads twice change nothing.
 */
export function sheetOf(folder: string, sheets: ReadonlyMap<string, ComponentSheet>): string {
  const seen = new Set<string>();
  const visit = (name: string): string[] => {
    const sheet = sheets.get(name);
    if (!sheet || seen.has(name)) return [];
    seen.add(name);
    return [...sheet.uses.flatMap(visit), sheet.css];
  };
  return `${LAYER_ORDER}\n` + visit(folder).filter(Boolean).join('\n') + '\n';
}

/** All components in one sheet. */
export function wholeSheet(sheets: ReadonlyMap<string, ComponentSheet>): string {
  const all = [...sheets.values()].toSorted((a, b) => (a.folder < b.folder ? -1 : 1));
  return (
    `${LAYER_ORDER}\n` +
    all
      .map(({ css }) => css)
      .filter(Boolean)
      .join('\n') +
    '\n'
  );
}
