import { execFile, spawn } from 'node:child_process';
import { dirname, relative, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { isContentFile } from '@wusum/compiler';
import { tokenFile } from './read-tokens.js';

const execute = promisify(execFile);

/** Files of a folder as they are at a git revision. */
export interface RevisionFiles {
  /** Absolute path of the folder; it may no longer exist on disk. */
  readonly folder: string;
  readonly files: Record<string, string>;
}

/**
 * Reads the token files below a path at a revision: `main`, `HEAD~2`, `v1.0.0`.
 *
 * @param path folder or file on disk, absolute
 * @returns `undefined` if this is not a repository or the revision does not exist
 * @throws Error if git fails
 */
export async function readRevision(revision: string, path: string, cwd: string): Promise<RevisionFiles | undefined> {
  // Git would read a name that begins with a hyphen as a flag.
  if (revision.startsWith('-')) return undefined;
  const top = await git(['rev-parse', '--show-toplevel'], cwd);
  const commit = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`], cwd);
  if (top === undefined || commit === undefined) return undefined;
  const isFile = tokenFile.test(path);
  const folder = resolve(isFile ? dirname(path) : path);
  const prefix = relative(top.trim(), folder).split(sep).join('/');
  const listed = await git(
    ['ls-tree', '-r', '-z', commit.trim(), '--', prefix === '' ? '.' : `${prefix}/`],
    top.trim(),
  );
  const blobs = (listed ?? '').split('\0').flatMap((line) => {
    // A symbolic link (mode 120000) is a blob, too: its content is the target's path.
    const match = /^100\d+ blob ([0-9a-f]+)\t(.+)$/u.exec(line);
    const isSource = (name: string): boolean => tokenFile.test(name) || isContentFile(name);
    return match?.[1] !== undefined && match[2] !== undefined && isSource(match[2]) ? [[match[1], match[2]]] : [];
  });
  const texts = await readBlobs(
    blobs.map(([id]) => id!),
    top.trim(),
  );
  const cut = prefix === '' ? 0 : prefix.length + 1;
  return { folder, files: Object.fromEntries(blobs.map(([, name], index) => [name!.slice(cut), texts[index]!])) };
}

async function git(args: readonly string[], cwd: string): Promise<string | undefined> {
  try {
    const { stdout } = await execute('git', args, { cwd, maxBuffer: 64 * 1024 * 1024 });
    return stdout;
  } catch {
    return undefined;
  }
}

/** Reads all blobs with one process; a process per file would take longer than the comparison. */
async function readBlobs(ids: readonly string[], cwd: string): Promise<string[]> {
  const child = spawn('git', ['cat-file', '--batch'], { cwd, stdio: ['pipe', 'pipe', 'inherit'] });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stdin.end(ids.map((id) => `${id}\n`).join(''));
  const code = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done));
  if (code !== 0) throw new Error(`git cat-file exited with code ${code}.`);
  const all = Buffer.concat(chunks);
  let at = 0;
  return ids.map(() => {
    const end = all.indexOf('\n', at);
    const size = Number(all.toString('utf8', at, end).split(' ')[2]);
    at = end + 1 + size + 1;
    return all.toString('utf8', end + 1, end + 1 + size);
  });
}
