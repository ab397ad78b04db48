import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Terminal } from '../terminal.js';

/** Package managers that may run this command. */
const managers = ['npm', 'pnpm', 'yarn', 'bun'] as const;

export type PackageManager = (typeof managers)[number];

/** The package manager that started this command: `npm create`, `pnpm dlx`, …; npm if none did. */
export function packageManager({ env }: Terminal): PackageManager {
  const name = env['npm_config_user_agent']?.split('/')[0];
  return managers.find((each) => each === name) ?? 'npm';
}

const lockfiles: Readonly<Record<string, PackageManager>> = {
  'package-lock.json': 'npm',
  'pnpm-lock.yaml': 'pnpm',
  'yarn.lock': 'yarn',
  'bun.lock': 'bun',
};

/** The package manager of an app, by its lockfile; without one, that which started this command. */
export function managerOf(root: string, terminal: Terminal): PackageManager {
  const file = Object.keys(lockfiles).find((name) => existsSync(join(root, name)));
  return file === undefined ? packageManager(terminal) : lockfiles[file]!;
}

export interface Installed {
  readonly ok: boolean;
  /** Why it failed, as one sentence. */
  readonly problem?: string;
  /** The last lines of its output. */
  readonly output?: string;
}

/** Installs the dependencies of a project. */
export function install(manager: PackageManager, folder: string, terminal: Terminal): Promise<Installed> {
  return runManager(manager, ['install', ...(manager === 'npm' ? ['--no-fund', '--no-audit'] : [])], folder, terminal);
}

/** Runs a package manager without showing its output. */
export function runManager(
  manager: PackageManager,
  args: readonly string[],
  folder: string,
  terminal: Terminal,
): Promise<Installed> {
  return new Promise((done) => {
    let output = '';
    const isWindows = process.platform === 'win32';
    const child = spawn(manager, args, { cwd: folder, env: { ...terminal.env }, shell: isWindows });
    const keep = (chunk: Buffer): void => {
      output = `${output}${chunk.toString()}`.slice(-8000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error: NodeJS.ErrnoException) => {
      done({ ok: false, problem: `${manager} cannot be started (${error.code}).` });
    });
    child.on('close', (code, signal) => {
      if (code === 0) done({ ok: true });
      else done({ ok: false, problem: problemOf(manager, output, code, signal), output: lastLines(output) });
    });
  });
}

const offline =
  /\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED)\b/u;

function problemOf(manager: string, output: string, code: number | null, signal: string | null): string {
  if (offline.test(output))
    return 'The package registry cannot be reached. Check the connection, or the registry in .npmrc.';
  if (/\bE404\b|\b404 Not Found\b|ERR_PNPM_FETCH_404/u.test(output))
    return 'A package is not in the registry. The output below names it.';
  if (/\bENOSPC\b/u.test(output)) return 'The disk is full.';
  return signal === null ? `${manager} exited with code ${code}.` : `${manager} was interrupted.`;
}

function lastLines(output: string): string {
  return output.trimEnd().split('\n').slice(-12).join('\n');
}
