import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { exit, UsageError, type Terminal } from '../terminal.js';
import { buildOnce, planBuild } from './build.js';
import { startWatch } from './watch.js';

/**
 * `wusum dev <command>`: builds, then runs the command of a development server and rebuilds after each edit of the
 * tokens until the server ends.
 *
 * @returns exit code of the server
 */
export async function dev(command: readonly string[], terminal: Terminal): Promise<number> {
  const [program, ...args] = command;
  if (program === undefined) throw new UsageError('Name the command of the server: wusum dev vite');
  const flags = { quiet: true };
  const plan = await planBuild(flags, terminal);
  const code = await buildOnce(plan, flags, terminal);
  // With an error in the tokens, the server starts with the previous output, and shows the fix when it is saved.
  if (code !== exit.success && !existsSync(plan.out)) return code;
  const watch = await startWatch({}, terminal, { isBuilt: code === exit.success });
  try {
    return await serve(program, args, terminal);
  } finally {
    watch.stop();
    await watch.ended;
  }
}

/** Runs a program of the project until it ends. */
function serve(program: string, args: readonly string[], { cwd, env }: Terminal): Promise<number> {
  const path = `${join(cwd, 'node_modules', '.bin')}${delimiter}${env['PATH'] ?? ''}`;
  const isWindows = process.platform === 'win32';
  const child = spawn(program, args, { cwd, env: { ...env, PATH: path }, stdio: 'inherit', shell: isWindows });
  // Ctrl-C reaches the server as well, because it belongs to the same terminal: wait for it to end.
  const stay = (): void => undefined;
  const pass = (): void => void child.kill('SIGTERM');
  process.on('SIGINT', stay);
  process.on('SIGTERM', pass);
  return new Promise<number>((done, fail) => {
    child.on('error', ({ code }: NodeJS.ErrnoException) => {
      const problem = code === 'ENOENT' ? 'There is no program' : `Cannot start (${code})`;
      fail(new UsageError(`${problem} "${program}". Install it, or check the command.`));
    });
    child.on('close', (code, signal) => done(code ?? 128 + constants.signals[signal!]));
  }).finally(() => {
    process.off('SIGINT', stay);
    process.off('SIGTERM', pass);
  });
}
