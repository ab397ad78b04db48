import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { StyledSource } from './components.js';
import { parseSource } from './source.js';

/**
 * Declarations of the styled entry: its components are those of the static entry, and selectors as well.
 *
 * @param folder declarations of the static entry
 * @param selectable where `Selectable` is, for a package on top of @wusum/react
 * @returns text by path relative to the entry
 */
export async function styledDeclarations(
  folder: string,
  sources: readonly StyledSource[],
  selectable?: string,
): Promise<Map<string, string>> {
  const styled = new Map(sources.map((source) => [`${source.module}.d.ts`, source]));
  const files = (await readdir(folder, { recursive: true })).map((name) => name.replaceAll('\\', '/'));
  const texts = new Map<string, string>();
  for (const file of files.filter((name) => name.endsWith('.d.ts') && belongsToBoth(name))) {
    const text = await readFile(join(folder, file), 'utf8');
    const source = styled.get(file);
    if (source) texts.set(file, selectableOf(file, source, selectable ?? toStatic(file, 'system/as-styled.d.ts')));
    else texts.set(file, reexportsOnly(join(folder, file), text) ? text : `export * from '${toStatic(file)}';\n`);
  }
  return texts;
}

/** Of the system, indexes export only the types of props. */
const belongsToBoth = (name: string): boolean => !name.startsWith('system/') || name === 'system/props.d.ts';

/** An index repeats itself: its relative paths lead to the declarations of this entry. */
const reexportsOnly = (file: string, text: string): boolean =>
  parseSource(file, text).program.body.every(
    (statement) =>
      statement.type === 'ExportAllDeclaration' ||
      (statement.type === 'ExportNamedDeclaration' && statement.source !== null),
  );

/** How a declaration of this entry imports one of the static entry. */
function toStatic(from: string, to = from): string {
  const path = relative(dirname(join('styled', from)), join('static', to)).replaceAll('\\', '/');
  return `${path.slice(0, -'.d.ts'.length)}.js`;
}

function selectableOf(file: string, { components }: StyledSource, selectable: string): string {
  const base = toStatic(file);
  const names = components.map(({ exported }) => exported);
  const lines = [
    `import type { Selectable } from '${selectable}';`,
    `import type { ${names.map((name) => `${name} as ${name}Base`).join(', ')} } from '${base}';`,
    `export * from '${base}';`,
    ...names.map((name) => `export declare const ${name}: typeof ${name}Base & Selectable;`),
  ];
  return `${lines.join('\n')}\n`;
}
