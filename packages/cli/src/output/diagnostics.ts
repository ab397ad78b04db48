import { join, relative, sep } from 'node:path';
import { formatDiagnostics, type Diagnostic, type Location, type SourceFiles, type TextEdit } from '@wusum/diagnostics';
import type { OutputError } from '../disk/output-error.js';
import type { EntryFiles } from '../disk/read-tokens.js';

/** Diagnostics with the files that they refer to. File names are relative to the working directory. */
export interface Reported {
  readonly diagnostics: readonly Diagnostic[];
  readonly files: SourceFiles;
  /** The file that the command was given, for diagnostics without a location. */
  readonly entry?: string;
}

/** Diagnostics of an entry, and of the files that could not be read, with file names relative to the working directory. */
export function relativeToCwd(
  cwd: string,
  { root, entry, files, isGenerated = false, problems = [] }: EntryFiles,
  diagnostics: readonly Diagnostic[],
): Reported {
  const found = [...problems, ...diagnostics];
  const placed = isGenerated ? found.map((diagnostic) => inFolder(diagnostic, entry)) : found;
  return renameFiles({ diagnostics: placed, files, entry }, (file) => relativeName(cwd, root, file) || '.');
}

/** The place of a problem in an entry that is not on the disk is the folder. */
function inFolder(diagnostic: Diagnostic, entry: string): Diagnostic {
  if (diagnostic.location?.file !== entry) return diagnostic;
  return { ...diagnostic, location: { file: '.', line: 1, column: 1 } };
}

/** Renames the files in diagnostics. */
export function renameFiles({ diagnostics, files, entry }: Reported, nameOf: (file: string) => string): Reported {
  const move = (location: Location): Location => ({ ...location, file: nameOf(location.file) });
  return {
    diagnostics: diagnostics.map((diagnostic) => {
      const { location, related, edit } = diagnostic;
      return {
        ...diagnostic,
        ...(location && { location: move(location) }),
        ...(related && { related: related.map((place) => ({ ...place, location: move(place.location) })) }),
        ...(edit && { edit: moveEdit(edit, move) }),
      };
    }),
    files: Object.fromEntries(Object.entries(files).map(([path, text]) => [nameOf(path), text])),
    ...(entry !== undefined && { entry: nameOf(entry) }),
  };
}

function moveEdit(edit: TextEdit, move: (location: Location) => Location): TextEdit {
  const also = edit.also?.map((part) => ({ ...part, location: move(part.location) }));
  return { ...edit, location: move(edit.location), ...(also && { also }) };
}

/** A function that makes the locations of the compiler relative to a folder. */
export function placeMover(cwd: string, root: string): (location: Location) => Location {
  const names = new Map<string, string>();
  return (location) => {
    const { file } = location;
    if (!names.has(file)) names.set(file, relativeName(cwd, root, file));
    return { ...location, file: names.get(file)! };
  };
}

function relativeName(cwd: string, root: string, file: string): string {
  return relative(cwd, join(root, file)).split(sep).join('/');
}

/** Merges several reports; duplicates are dropped. */
export function mergeReported(parts: readonly Reported[]): Reported {
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

export const hasErrors = ({ diagnostics }: Pick<Reported, 'diagnostics'>): boolean =>
  diagnostics.some(({ severity }) => severity === 'error');

/** Diagnostics as text with a trailing line break; empty if there are none. */
export function diagnosticsText({ diagnostics, files }: Reported, color: boolean): string {
  return diagnostics.length === 0 ? '' : `${formatDiagnostics(diagnostics, files, { color })}\n`;
}

/** A problem with a file or folder, with its code and its place relative to the working directory if it has them. */
export function outputErrorText({ message, diagnostic }: OutputError, cwd: string, color: boolean): string {
  if (diagnostic === undefined) return `wusum: ${message}\n`;
  const reported = renameFiles({ diagnostics: [diagnostic], files: {} }, (file) => relative(cwd, file) || '.');
  return diagnosticsText(reported, color);
}
