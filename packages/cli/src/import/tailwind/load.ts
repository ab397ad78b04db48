import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { RunResult } from './run-config.js';

const isSource = import.meta.url.endsWith('.ts');
const program = fileURLToPath(
  new URL(isSource ? './run-config.ts' : './import/tailwind/run-config.js', import.meta.url),
);
const seconds = 60;

/**
 * Runs a Tailwind configuration in a process of its own, which can read files, but cannot write any and cannot start
 * programs.
 */
export function runConfig(file: string): Promise<RunResult> {
  const { NODE_OPTIONS: _, ...env } = process.env;
  return new Promise((resolve) => {
    const child = fork(program, [file], {
      execArgv: ['--permission', '--allow-fs-read=*', '--no-warnings'],
      env,
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let errors = '';
    child.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      resolve({ error: `It has not ended after ${seconds} seconds.` });
    }, seconds * 1000);
    child.on('message', (message) => resolve(message as RunResult));
    child.on('error', ({ message }) => resolve({ error: message }));
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ error: errors.trim().split('\n').at(-1) || `The process exited with code ${code}.` });
    });
  });
}
