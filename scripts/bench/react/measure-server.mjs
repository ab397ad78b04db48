import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../run/child.mjs';
import { shuffled } from '../shared/statistics.mjs';
import { outFolder } from './build.mjs';

async function once(name) {
  const folder = join(outFolder, 'servers', name);
  const file = readdirSync(folder).find((entry) => /^server\.m?js$/.test(entry));
  const env = { ...process.env, NODE_ENV: 'production' };
  const { code, output } = await run(process.execPath, ['--expose-gc', join(folder, file)], { env, seconds: 120 });
  if (code !== 0) throw new Error(`The server render of ${name} failed:\n${output}`);
  return JSON.parse(output.trim().split('\n').at(-1));
}

/**
 * Renders on the server, each contestant in its own process, in random order.
 *
 * @param {string[]} names contestants
 * @param {number} count rounds
 */
export async function measureOnServer(names, count) {
  const rounds = [];
  for (let round = 0; round < count; round++) {
    const figures = {};
    for (const name of shuffled(names)) figures[name] = await once(name);
    rounds.push(Object.fromEntries(names.map((name) => [name, figures[name]])));
  }
  return rounds;
}
