import { join, relative, sep } from 'node:path';
import { formatDiagnostics, type Diagnostic, type Location, type SourceFiles } from '@wusum/compiler';
import type { EntryFiles } from '../disk/read-tokens.js';

/** Problems with their places as seen from where the command was started, and the files that they stand in. */
export interface Told {
  readonly diagnostics: readonly Diagnostic[];
  readonly files: SourceFiles;
  /** The file that the command was pointed at, for problems that have no place. */
  readonly entry?: string;
}

/** Puts problems of an entry into the words of the person who started the command: paths from their folder. */
export function seenFrom(cwd: string, { root, entry, files }: EntryFiles, diagnostics: readonly Diagnostic[]): Told {
  return renamed({ diagnostics, files, entry }, (file) => nameSeen(cwd, root, file));
}

/** The same problems with other names for the files. */
export function renamed({ diagnostics, files, entry }: Told, nameOf: (file: string) => string): Told {
  const move = (location: Location): Location => ({ ...location, file: nameOf(location.file) });
  return {
    diagnostics: diagnostics.map((diagnostic) => {
      const { location, related, edit } = diagnostic;
      return {
        ...diagnostic,
        ...(location && { location: move(location) }),
        ...(related && { related: related.map((place) => ({ ...place, location: move(place.location) })) }),
        ...(edit && { edit: { ...edit, location: move(edit.location) } }),
      };
    }),
    files: Object.fromEntries(Object.entries(files).map(([path, text]) => [nameOf(path), text])),
    ...(entry !== undefined && { entry: nameOf(entry) }),
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
  const entry = parts.find((part) => part.entry !== undefined)?.entry;
  return {
    diagnostics,
    files: Object.assign({}, ...parts.map((part) => part.files)) as SourceFiles,
    ...(entry !== undefined && { entry }),
  };
}

export const hasErrors = ({ diagnostics }: Told): boolean => diagnostics.some(({ severity }) => severity === 'error');

/** All problems for a person, with a line break at the end; nothing for none. */
export function diagnosticsText({ diagnostics, files }: Told, color: boolean): string {
  return diagnostics.length === 0 ? '' : `${formatDiagnostics(diagnostics, files, { color })}\n`;
}
