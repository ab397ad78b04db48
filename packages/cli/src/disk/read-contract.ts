import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Contract } from '@wusum/compiler';

const file = join('node_modules', '@wusum', 'contract', 'dist', 'contract.json');

/**
 * Reads the contract that a project has installed: `@wusum/contract`, which `@wusum/react` needs too.
 *
 * @param from file or folder (with a slash at its end); the package is looked for in `node_modules` there and above
 * @returns `undefined` where it is not installed
 */
export async function readContract(from: string): Promise<Contract | undefined> {
  // Not `require.resolve`: NODE_PATH and folders of the user would decide as well.
  for (let folder = from.endsWith('/') ? from : dirname(from); ; folder = dirname(folder)) {
    const text = await readFile(join(folder, file), 'utf8').catch(() => undefined);
    if (text !== undefined) return JSON.parse(text) as Contract;
    if (dirname(folder) === folder) return undefined;
  }
}
