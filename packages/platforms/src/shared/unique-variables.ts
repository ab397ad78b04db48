import { NameTable, type Origin } from './name-table.js';
import { type Declarations, type ThemeModel, writtenNames } from './theme-engine.js';
import { uniqueFiles } from './unique-files.js';

/** @throws PlatformError if two tokens, parts of tokens or toggles are one custom property, with both places */
export function refuseVariableClashes(model: ThemeModel, declarations: Declarations): void {
  const table = new NameTable();
  for (const { name, path, part } of writtenNames(model, declarations)) {
    if (path === undefined) table.add(name, { text: `the ${part}` });
    else table.add(name, { text: `${part === '' ? '' : `the ${part} of `}"${path}"`, location: placeOf(model, path) });
  }
  table.refuse();
}

function placeOf({ grid }: ThemeModel, path: string): Origin['location'] {
  return grid.permutations.map(({ tokens }) => tokens.get(path)?.location).find((location) => location !== undefined);
}

/** @throws PlatformError if the files of two brands are one on a disk that ignores letter case */
export function refuseBrandClashes(brands: readonly string[]): void {
  uniqueFiles(brands.map((id) => [`${id}.css`, '', { text: `the brand "${id}"` }]));
}
