#!/usr/bin/env node
// Builds packages/contract/dist from tokens/, without the brands. With `--release` it also writes
// packages/contract/released.json, the list with which a test compares the next version.
import './small-heap.mjs';
import './source-loader.mjs';
import { readFile, writeFile } from 'node:fs/promises';
import { contractPackage, defaultTokens } from './paths.mjs';
import { printProblems } from './report.mjs';

// After the loader has been set up.
const [{ compileContract, emitContract }, { readTokens, writeFolder }] = await Promise.all([
  import('../../packages/compiler/src/index.ts'),
  import('../../packages/cli/src/disk/index.ts'),
]);

const files = await readTokens(defaultTokens);
const result = compileContract(files);
await printProblems(result.diagnostics, files);
if (!result.ok) {
  process.exitCode = 1;
} else if (result.version === undefined) {
  process.stderr.write('The resolver document has no "contractVersion" in $extensions["org.wusum"].\n');
  process.exitCode = 1;
} else {
  const written = emitContract(result.system, result.version);
  const types = await readFile(`${contractPackage}/src/types.ts`, 'utf8');
  await writeFolder(`${contractPackage}/dist`, { ...written, 'types.d.ts': types });
  if (process.argv.includes('--release')) await writeFile(`${contractPackage}/released.json`, written['contract.json']);
  process.stdout.write(`Wrote contract ${result.version} to packages/contract/dist.\n`);
}
