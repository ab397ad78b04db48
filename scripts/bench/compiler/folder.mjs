import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../../run/child.mjs';

export const here = dirname(fileURLToPath(import.meta.url));

/** Runs work in a temporary folder, which is deleted afterwards. */
export async function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'wusum-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} folder @param {Record<string, string>} files */
export function writeAll(folder, files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Total size in KB of the files below a folder with a name ending. */
export function kilobytes(folder, ending) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .reduce((sum, name) => sum + statSync(join(folder, name)).size / 1024, 0);
}

/**
 * Runs a script of a contestant and measures the whole process.
 *
 * @param {string[]} args the script and its arguments @param {number} seconds time limit
 * @returns {Promise<Record<string, number> | undefined>} `undefined` if it timed out
 */
export async function costOf(args, seconds) {
  return inFolder(async (folder) => {
    const result = join(folder, 'cost.json');
    const all = ['--import', join(here, 'resources.mjs'), ...args];
    const env = { ...process.env, BENCH_RESULT: result };
    const { code, output, timedOut } = await run(process.execPath, all, { cwd: here, env, seconds });
    if (timedOut) return undefined;
    if (code !== 0) throw new Error(`${args.join(' ')} failed:\n${output}`);
    return JSON.parse(readFileSync(result, 'utf8'));
  });
}
