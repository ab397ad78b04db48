import { join, relative, sep } from 'node:path';
import { formatDiagnostics, type Diagnostic, type Location, type SourceFiles } from '@wusum/compiler';
import type { EntryFiles } from '../disk/read-tokens.js';

/** Problems with their places as seen from where the command was started, and the files that they stand in. */
export interface Told {
  readonly diagnostics: readonly Diagnostic[];
  readonly files: SourceFiles;
}

/** Puts problems of an entry into the words of the person who started the command: paths from their folder. */
export function seenFrom(cwd: string, { root, files }: EntryFiles, diagnostics: readonly Diagnostic[]): Told {
  const move = placeMover(cwd, root);
  return {
    diagnostics: diagnostics.map((diagnostic) => ({
      ...diagnostic,
      ...(diagnostic.location && { location: move(diagnostic.location) }),
      ...(diagnostic.related && {
        related: diagnostic.related.map((place) => ({ ...place, location: move(place.location) })),
      }),
    })),
    files: Object.fromEntries(Object.entries(files).map(([path, text]) => [nameSeen(cwd, root, path), text])),
  };
}

/** Turns places as the compiler names them into places as seen from a folder. */
export function placeMover(cwd: string, root: string): (location: Location) => Location {
  const names = new Map<string, string>();
  return (location) => {
    const { file } = location;
    if (!names.has(file)) names.set(file, nameSeen(cwd, root, file));
    return { ...location, file: names.get(file)! };
  };
}

function nameSeen(cwd: string, root: string, file: string): string {
  return relative(cwd, join(root, file)).split(sep).join('/');
}

/** Several told as one; a problem that was found twice is kept once. */
export function together(parts: readonly Told[]): Told {
  const seen = new Set<string>();
  const diagnostics = parts
    .flatMap((part) => part.diagnostics)
    .filter(({ code, message, location }) => {
      const key = JSON.stringify([code, message, location]);
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
  return { diagnostics, files: Object.assign({}, ...parts.map((part) => part.files)) as SourceFiles };
}

export const hasErrors = ({ diagnostics }: Told): boolean => diagnostics.some(({ severity }) => severity === 'error');

/** All problems for a person, with a line break at the end; nothing for none. */
export function diagnosticsText({ diagnostics, files }: Told, color: boolean): string {
  return diagnostics.length === 0 ? '' : `${formatDiagnostics(diagnostics, files, { color })}\n`;
}
