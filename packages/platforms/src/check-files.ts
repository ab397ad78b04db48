import type { Diagnostic } from '@wusum/diagnostics';
import { platformProblem } from './shared/errors.js';
import { diskName } from './shared/name-table.js';
import type { PlatformFiles } from './shared/platform.js';

/** Problems of the files of a platform: paths that leave its folder, and contents that are no text or bytes. */
export function problemsOfFiles(platform: string, files: unknown): Diagnostic[] {
  if (typeof files !== 'object' || files === null || Array.isArray(files))
    return [noContent(`The platform "${platform}" returned ${kindOf(files)} instead of files by path.`)];
  const entries = Object.entries(files as PlatformFiles);
  const paths = new Set(entries.map(([path]) => diskName(path)));
  return entries.flatMap(([path, content]): Diagnostic[] => {
    const found = [problemOfPath(path, (part) => paths.has(diskName(part)))].flatMap((problem) =>
      problem === undefined
        ? []
        : [platformProblem('WS-E112', `The platform "${platform}" writes to "${path}": ${problem}.`)],
    );
    if (isContent(content)) return found;
    return [...found, noContent(`The platform "${platform}" returned ${kindOf(content)} for the file "${path}".`)];
  });
}

function noContent(message: string): Diagnostic {
  return platformProblem('WS-E113', message);
}

export const isContent = (value: unknown): value is string | Uint8Array =>
  typeof value === 'string' || value instanceof Uint8Array;

/** `undefined`, `a number`, `a promise`, … */
export function kindOf(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (Array.isArray(value)) return 'a list';
  if (value instanceof Promise) return 'a promise';
  return /^[aeiou]/u.test(typeof value) ? `an ${typeof value}` : `a ${typeof value}`;
}

/** Names of devices, whatever follows the first point, and what Windows does not allow in names or at their end. */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])\s*(?:\.|$)/iu;

/** Whether Windows cannot have a file or folder of this name. */
export const isReserved = (name: string): boolean => device.test(name) || /[<>:"|?*\p{Cc}]|[. ]$/u.test(name);

/** Why a path is no relative path of a file below a folder, without a subject. */
export function problemOfPath(path: string, isFile: (path: string) => boolean = () => false): string | undefined {
  if (path === '' || path.endsWith('/')) return 'the name of the file is missing';
  if (/^(?:[/\\]|[a-z]:)/iu.test(path)) return 'the path is absolute';
  if (/[\\\0]/u.test(path)) return 'the path contains a backslash or a null character';
  const parts = path.split('/');
  if (parts.includes('..')) return 'the path leaves the output folder';
  if (parts.includes('') || parts.includes('.')) return 'the path contains an empty or "." segment';
  const reserved = parts.find(isReserved);
  if (reserved !== undefined) return `"${reserved}" is not a file name on Windows`;
  const folder = parts
    .slice(1)
    .map((_, index) => parts.slice(0, index + 1).join('/'))
    .find(isFile);
  return folder === undefined ? undefined : `"${folder}" is a file, too`;
}
