import { contentKindOf, isContentFile, markFileOf } from '@wusum/compiler/watch';

/**
 * The file of a brand for a new entry: the content file of its group, or the token file with the nearest relatives.
 *
 * @param pathsIn the entries of a file
 */
export function chooseFile(
  path: string,
  files: readonly string[],
  pathsIn: (file: string) => readonly string[],
): string | undefined {
  const content = files.find((file) => {
    const group = contentGroupOf(file);
    return group !== undefined && path.startsWith(`${group}.`);
  });
  if (content !== undefined) return content;
  const tokenFiles = files.filter((file) => !isContentFile(file));
  const nearness = (file: string): number => Math.max(0, ...pathsIn(file).map((other) => shared(path, other)));
  const nearest = tokenFiles.toSorted((a, b) => nearness(b) - nearness(a))[0];
  if (nearest === undefined || nearness(nearest) > 0) return nearest;
  const [group = ''] = path.split('.');
  return tokenFiles.find((file) => file.slice(file.lastIndexOf('/') + 1).startsWith(`${group}.`)) ?? tokenFiles.at(-1);
}

/** The group of the entries of a content file: `words.en`. A drawing has no group: it is one entry. */
export function contentGroupOf(file: string): string | undefined {
  const drawing = markFileOf(file);
  if (drawing) return drawing.reads === 'pattern' ? drawing.group.join('.') : undefined;
  return contentKindOf(file)?.group.join('.');
}

function shared(a: string, b: string): number {
  const others = b.split('.');
  const names = a.split('.');
  const end = names.findIndex((name, index) => name !== others[index]);
  return end < 0 ? names.length : end;
}
