#!/usr/bin/env node
// `npm run theme -- --tokens DIR --out DIR`: compiles a folder of tokens to the folder of a theme.
import './small-heap.mjs';
import './source-loader.mjs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { defaultOut, defaultTokens } from './paths.mjs';
import { printProblems, printSizes } from './report.mjs';

const help = `npm run theme -- [--tokens DIR] [--out DIR]

  --tokens DIR   token folder with one resolver document (default: tokens)
  --out DIR      folder to write the theme to; replaced atomically, unchanged on an error (default: packages/theme/dist)
`;

/** A problem that the user can fix; printed without a stack. */
class UserError extends Error {}

async function main(args) {
  const options = readOptions(args);
  if (options === undefined) {
    process.stdout.write(help);
    return 0;
  }
  const started = performance.now();
  const [{ compile }, { OutputError, readTokens }, { readContract, writeTheme }] = await Promise.all([
    import('../../packages/compiler/src/index.ts'),
    import('../../packages/cli/src/disk/index.ts'),
    import('./write-theme.mjs'),
  ]);
  const asUserError = (error) => {
    throw error instanceof OutputError ? new UserError(error.message) : error;
  };
  const files = await readTokens(options.tokens).catch(asUserError);
  const result = compile(files);
  await printProblems(result.diagnostics, files);
  if (!result.ok) return 1;
  const { theme, later, diagnostics, notes } = await writeTheme(result.system, options.out, {
    contract: await readContract(),
    check: true,
  }).catch(asUserError);
  for (const note of notes) process.stderr.write(`${note}\n`);
  await printProblems(diagnostics, files);
  if (theme === undefined) return 1;
  printSizes(theme, later, relative(process.cwd(), options.out) || '.', performance.now() - started);
  return 0;
}

function readOptions(args) {
  const known = { tokens: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean', short: 'h' } };
  let values;
  try {
    ({ values } = parseArgs({ args, options: known }));
  } catch (error) {
    throw new UserError(`${error.message}\n\n${help}`);
  }
  if (values.help) return undefined;
  return { tokens: resolve(values.tokens ?? defaultTokens), out: resolve(values.out ?? defaultOut) };
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
