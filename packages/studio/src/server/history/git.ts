import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

/** Git did not do what was asked. */
export class GitError extends Error {
  constructor(
    /** `missing`: git is not installed. `time`, `size`: it was ended. `failed`: it has reported an error. */
    readonly reason: 'missing' | 'time' | 'size' | 'failed',
    message: string,
  ) {
    super(message);
  }
}

export interface GitLimits {
  /** Milliseconds. */
  readonly time: number;
  /** Bytes of the output. */
  readonly bytes: number;
}

/**
 * Settings of a repository that would start other programs are off, path names mean themselves only, and nothing is fetched
 * or locked.
 */
const settings = ['--no-pager', '--literal-pathspecs', '--no-optional-locks', '-c', 'core.fsmonitor=false'];

/** Without the variables of a git process that this one was started from, which would name another repository. */
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  return { ...Object.fromEntries(own), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1' };
}

/**
 * Runs git in a folder, without a shell.
 *
 * @param args never a text of a request where an option could be
 * @param input lines for the standard input
 * @throws GitError
 */
export function runGit(
  folder: string,
  args: readonly string[],
  limits: GitLimits,
  input: Iterable<string> = [],
): Promise<Buffer> {
  const child = spawn('git', [...settings, ...args], { cwd: folder, env: environment() });
  // A process that has ended reads no more: its exit code says why.
  child.stdin.on('error', () => undefined);
  child.stdin.end([...input].join('\n'));
  return new Promise((resolve, reject) => {
    const end = (error: GitError): void => {
      clearTimeout(timer);
      reject(error);
      child.kill('SIGKILL');
      // A process that git has started may keep them open.
      child.stdout.destroy();
      child.stderr.destroy();
    };
    const late = (): void => end(new GitError('time', `Git took more than ${limits.time / 1000} s.`));
    const timer = setTimeout(late, limits.time);
    const output = collect(child.stdout, limits.bytes, () => end(new GitError('size', 'Git reports too much.')));
    const errors = collect(child.stderr, limits.bytes, () => end(new GitError('size', 'Git reports too much.')));
    child.on('error', (error) => end(new GitError('missing', error.message)));
    child.on('close', (code) => {
      clearTimeout(timer);
      if (code === 0) resolve(Buffer.concat(output));
      else reject(new GitError('failed', Buffer.concat(errors).toString('utf8')));
    });
  });
}

/** The chunks of a stream, as they come. */
function collect(stream: Readable, most: number, onExceeded: () => void): readonly Buffer[] {
  const chunks: Buffer[] = [];
  let size = 0;
  stream.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > most) onExceeded();
    else chunks.push(chunk);
  });
  return chunks;
}
