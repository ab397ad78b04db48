#!/usr/bin/env node
// `npm run theme -- --tokens DIR --out DIR`: compiles a folder of tokens to a folder that holds a whole theme.
import './source-loader.mjs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { defaultOut, defaultTokens, themePackage } from './paths.mjs';
import { sayProblems, saySizes } from './report.mjs';

const help = `npm run theme -- [--tokens DIR] [--out DIR]

  --tokens DIR   folder of token files with one resolver document (default: tokens)
  --out DIR      folder to write the theme to; replaced whole, left alone on an error (default: packages/theme/dist)
`;

/** Something that the person at the keyboard can mend; told without a stack. */
class Plain extends Error {}

async function main(args) {
  const options = readOptions(args);
  if (options === undefined) {
    process.stdout.write(help);
    return 0;
  }
  const started = performance.now();
  const { compile, drawMarks, emitTheme, fontNeeds } = await import('../../packages/compiler/src/index.ts');
  const { readFonts, readTokens, writeFolder } = await import('../../packages/cli/src/disk/index.ts');
  const files = await readTokens(options.tokens).catch((error) => {
    throw new Plain(error.message);
  });
  const result = compile(files);
  await sayProblems(result.diagnostics, files);
  if (!result.ok) return 1;
  const fonts = await readFonts(fontNeeds(result.system), themePackage);
  for (const note of fonts.notes) process.stderr.write(`${note}\n`);
  const { marks, diagnostics } = await drawMarks(result.system, fonts.packages);
  await sayProblems(diagnostics, files);
  if (diagnostics.some(({ severity }) => severity === 'error')) return 1;
  const theme = await emitTheme(result.system, { fonts: fonts.packages, marks });
  await writeFolder(options.out, theme).catch((error) => {
    throw new Plain(error.message);
  });
  saySizes(theme, relative(process.cwd(), options.out) || '.', performance.now() - started);
  return 0;
}

function readOptions(args) {
  const known = { tokens: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean', short: 'h' } };
  let values;
  try {
    ({ values } = parseArgs({ args, options: known }));
  } catch (error) {
    throw new Plain(`${error.message}\n\n${help}`);
  }
  if (values.help) return undefined;
  return { tokens: resolve(values.tokens ?? defaultTokens), out: resolve(values.out ?? defaultOut) };
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Plain)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
