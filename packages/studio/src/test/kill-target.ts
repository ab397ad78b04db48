import type { SourceFiles } from '@wusum/diagnostics';
import { withLock } from '../server/save/lock.js';
import { recoverSave, writeFiles } from '../server/save/write-files.js';

/** Saves one state after another into a folder until it is killed: the process of `server/save/kill.test.ts`. */
const [, , root = '', count = '0'] = process.argv;
const state = (round: number): SourceFiles =>
  Object.fromEntries(Array.from({ length: Number(count) }, (_, index) => [`f${index}.json`, `${round}\n`]));

// The tests that would kill it may be killed themselves.
process.stdin.resume().once('close', () => process.exit());
process.stdout.write('ready\n');
let round = await withLock(root, async () => {
  await recoverSave(root);
  const { readFile } = await import('node:fs/promises');
  return Number(await readFile(`${root}/f0.json`, 'utf8'));
});
for (;;) {
  await withLock(root, () => writeFiles(root, state(round), state(round + 1)));
  round += 1;
}
