import { diskDiagnostic } from './read-regular.js';
import { OutputError } from './output-error.js';

/** Reasons that need more than the name of the error. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EBUSY: 'it is in use, or a mount point: choose a folder in it',
  EDQUOT: 'the disk quota is used up',
  EISDIR: 'it is a folder',
  ELOOP: 'the link leads back to itself',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'the name is too long',
  ENFILE: 'too many open files',
  ENOSPC: 'no space left on the disk',
  ENOTDIR: 'a part of the path is a file',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
};

/**
 * Does work that writes to an output.
 *
 * @throws OutputError with the place, if the operating system refuses an operation
 */
export async function guardWrite<Result>(out: string, work: () => Promise<Result> | Result): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw isOfSystem(error) ? writeFailure(out, error) : error;
  }
}

const isOfSystem = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'syscall' in error;

/** An error of the operating system as one that users can fix. */
export function writeFailure(out: string, error: NodeJS.ErrnoException): OutputError {
  const code = error.code ?? 'unknown error';
  const reason = reasons[code];
  const message = `Cannot write to ${out} (${code}${reason === undefined ? '' : `: ${reason}`}).`;
  return new OutputError(message, { cause: error, diagnostic: diskDiagnostic('WS-F004', message, out) });
}
