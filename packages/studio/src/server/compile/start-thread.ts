import { Worker } from 'node:worker_threads';

/** From the sources, Node needs the loader of this repository; the build puts the thread next to this module. */
const isSource = new URL(import.meta.url).pathname.endsWith('.ts');

/** Starts a thread with the compiler. */
export function startThread(): Worker {
  if (!isSource) return new Worker(new URL('./compile.thread.js', import.meta.url), { name: 'wusum-compile' });
  const loader = new URL('../../../../../scripts/source-loader.mjs', import.meta.url);
  return new Worker(new URL('./compile.thread.ts', import.meta.url), {
    name: 'wusum-compile',
    execArgv: ['--conditions=wusum-source', '--import', loader.href],
  });
}
