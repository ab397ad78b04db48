import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Contract } from '@wusum/compiler';

/**
 * The contract for which themes are built: the one of the project, whose components read the theme too, else the one of
 * this addon.
 *
 * @param from folder with a trailing slash
 */
export async function readContract(from: string): Promise<Contract> {
  const name = '@wusum/contract/contract.json';
  return JSON.parse(await readFile(resolved(name, from), 'utf8')) as Contract;
}

function resolved(name: string, from: string): string {
  try {
    return createRequire(pathToFileURL(from)).resolve(name);
  } catch {
    return createRequire(import.meta.url).resolve(name);
  }
}
