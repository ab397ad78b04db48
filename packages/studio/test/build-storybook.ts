import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of the built Storybook. */
    storybook: string;
  }
}

export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Builds Storybook once for all tests, unless `WUSUM_STORYBOOK` is the folder of a finished build. */
export default async function setup(project: TestProject): Promise<void> {
  const folder = process.env.WUSUM_STORYBOOK ?? join(root, '.cache', 'storybook-test');
  if (!process.env.WUSUM_STORYBOOK) await build(folder);
  project.provide('storybook', folder);
}

async function build(folder: string): Promise<void> {
  const program = join(
    dirname(createRequire(import.meta.url).resolve('storybook/package.json')),
    'dist/bin/dispatcher.js',
  );
  const child = spawn(process.execPath, [program, 'build', '--output-dir', folder, '--quiet', '--disable-telemetry'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', VITEST: undefined },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((done) => child.on('close', done));
  if (code !== 0) throw new Error(`Storybook did not build:\n${output.slice(-4000)}`);
}
