import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compileContract, emitContract } from '@wusum/compiler';
import type { Diagnostic } from '@wusum/diagnostics';
import type { EntryFiles } from '../disk/read-tokens.js';
import { OutputError } from '../disk/output-error.js';
import { writeFolder } from '../disk/write-folder.js';
import { UsageError } from '../terminal.js';

/** Where a contract is written. */
export interface ContractTarget {
  /** Absolute path of the folder; it is replaced as a whole. */
  readonly out: string;
  /** Absolute path of a file with the types that themes and components share; the files that it exports are read too. Default: those of `@wusum/contract`. */
  readonly types?: string;
}

/** Without `files`, a diagnostic is an error. */
export interface MadeContract {
  readonly files?: Readonly<Record<string, string>>;
  readonly version?: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Makes the files of a contract in memory: what all brands of the tokens share.
 * @throws UsageError if the resolver document has no version of the contract
 */
export async function makeContractFiles(
  { entry, files: tokens }: EntryFiles,
  { types }: Pick<ContractTarget, 'types'>,
): Promise<MadeContract> {
  const result = compileContract(tokens);
  const { diagnostics, version } = result;
  if (!result.ok) return { diagnostics };
  if (version === undefined)
    throw new UsageError(
      `${entry} has no "contractVersion" in $extensions["org.wusum"]. Write "1.0" for the first one.`,
    );
  const files = { ...emitContract(result.system, version), ...(await typesOf(types)) };
  return { files, version, diagnostics };
}

/** The types, and those of the files that they export: `export type * from './types/voice.js'` is `types/voice.d.ts`. */
async function typesOf(path: string | undefined): Promise<Record<string, string>> {
  if (path === undefined) return { 'types.d.ts': "export type * from '@wusum/contract/types';\n" };
  const text = await read(path);
  const names = [...text.matchAll(/^export type .* from '\.\/([\w/-]+)\.js';$/gmu)].map(([, name]) => name!);
  const parts = names.map(async (name) => [`${name}.d.ts`, await read(join(dirname(path), `${name}.ts`))] as const);
  return { 'types.d.ts': text, ...Object.fromEntries(await Promise.all(parts)) };
}

const read = (path: string): Promise<string> =>
  readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new OutputError(`Cannot read ${path} (${error.code}).`);
  });

/** Writes a contract if it differs from the one on disk. Errors are left to the build of the theme, which has them too. */
export async function updateContract(entry: EntryFiles, target: ContractTarget): Promise<void> {
  const { files } = await makeContractFiles(entry, target);
  if (files === undefined) return;
  const same = await Promise.all(
    Object.entries(files).map(async ([path, text]) => text === (await textOf(join(target.out, path)))),
  );
  if (!same.every(Boolean)) await writeFolder(target.out, files);
}

const textOf = (path: string): Promise<string | undefined> => readFile(path, 'utf8').catch(() => undefined);
