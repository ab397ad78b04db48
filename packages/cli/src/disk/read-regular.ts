import { lstat, readFile, realpath, stat } from 'node:fs/promises';
import { diskCodes, docsOf, type Diagnostic, type DiskCode } from '@wusum/diagnostics';

/** What is at a path: its text, nothing, or something that is not read. */
export type Found =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'problem'; readonly code: DiskCode; readonly message: string };

/**
 * Reads a file. Pipes, sockets and devices are not opened, since reading one may never end.
 *
 * @param isGiven whether the user passed this path: then a pipe of the shell is read, as in `wusum check <(…)`
 */
export async function readRegular(path: string, isGiven = false): Promise<Found> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return problem('WS-F003', 'A folder cannot be read as a file.');
    if (!found.isFile() && !(isGiven && (await isOfShell(path))))
      return problem('WS-F001', `A ${kindOf(found)} is not read.`);
    return { kind: 'text', text: await readFile(path, 'utf8') };
  } catch (error) {
    return problemOf(path, error as NodeJS.ErrnoException);
  }
}

async function problemOf(path: string, { code }: NodeJS.ErrnoException): Promise<Found> {
  if (code === 'ELOOP') return problem('WS-F002', 'The link leads back to itself.');
  if (code !== 'ENOENT') return problem('WS-F003', `The file cannot be read (${code}).`);
  // A file that vanishes after it was listed is like no file; a link to nothing stays until somebody corrects it.
  const isLink = await lstat(path).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );
  return isLink ? problem('WS-F002', 'The target of the link does not exist.') : { kind: 'missing' };
}

const problem = (code: DiskCode, message: string): Found => ({ kind: 'problem', code, message });

/** `/dev/stdin`, and the pipes that a shell makes for `<(…)`. */
const isOfShell = async (path: string): Promise<boolean> =>
  /^\/(?:dev|proc)\//u.test(path) || (await realpath(path)).startsWith('/dev/');

function kindOf(found: { isFIFO(): boolean; isSocket(): boolean }): string {
  if (found.isFIFO()) return 'named pipe';
  return found.isSocket() ? 'socket' : 'device';
}

/** A diagnostic about a file or folder on disk. */
export function diskDiagnostic(code: DiskCode, message: string, file: string): Diagnostic {
  const { severity, why, fix } = diskCodes[code];
  return { code, severity, message, location: { file, line: 1, column: 1 }, why, fix, docs: docsOf(code) };
}
