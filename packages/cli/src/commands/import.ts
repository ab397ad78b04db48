import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { checkDocument, parseSource, toValue, TokenReporter } from '@wusum/dtcg';
import { replaceFile } from '../disk/add-files.js';
import { importCss } from '../import/css.js';
import { importFigma, isFigma } from '../import/figma.js';
import { importNested } from '../import/tokens-studio.js';
import { isRecord } from '@wusum/dtcg/internal';
import { type Imported } from '../import/tree.js';
import { diagnosticsText } from '../output/diagnostics.js';
import { printJson } from '../output/print-json.js';
import { exit, UsageError, type ExitCode, type Terminal } from '../terminal.js';

export interface ImportFlags {
  readonly from?: string;
  readonly out?: string;
  readonly force?: boolean;
}

/** Supported notations. */
export const notations = ['tokens-studio', 'figma', 'style-dictionary', 'css'] as const;

/** `wusum import`: converts tokens of another notation to DTCG 2025.10 and lists what cannot be converted. */
export async function importTokens(file: string, flags: ImportFlags, terminal: Terminal): Promise<ExitCode> {
  if (flags.from !== undefined && !(notations as readonly string[]).includes(flags.from))
    throw new UsageError(`Invalid --from "${flags.from}". Expected ${notations.join(', ')}.`);
  const text = await readFile(resolve(terminal.cwd, file), 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`Cannot read ${file} (${error.code}).`);
  });
  const { document, count, skipped } = read(file, text, flags.from);
  const written = printJson(document);
  const name = flags.out ?? 'imported.tokens.json';
  for (const { name: token, why } of skipped) terminal.err(`${token}: ${why}\n`);
  const diagnostics = checkDocument({ [name]: written }, name);
  terminal.err(diagnosticsText({ diagnostics, files: { [name]: written } }, terminal.color.err));
  if (flags.out === undefined) terminal.out(written);
  else {
    const out = resolve(terminal.cwd, flags.out);
    if (existsSync(out) && !flags.force)
      throw new UsageError(`${flags.out} already exists. Pass --force to overwrite it.`);
    await replaceFile(out, written);
    terminal.out(
      `✓ Wrote ${count} ${count === 1 ? 'token' : 'tokens'} to ${relative(terminal.cwd, out)}. ${skipped.length} skipped.\n`,
    );
  }
  return diagnostics.some(({ severity }) => severity === 'error') ? exit.findings : exit.success;
}

function read(file: string, text: string, from: string | undefined): Imported {
  if (from === 'css' || (from === undefined && file.endsWith('.css'))) return importCss(text);
  const reporter = new TokenReporter();
  const root = parseSource(file, text, reporter);
  const problem = reporter.sorted().find(({ severity }) => severity === 'error');
  if (root === undefined || problem)
    throw new UsageError(`Cannot read ${file}: ${problem?.message ?? 'the file is empty.'}`);
  const document = toValue(root);
  if (!isRecord(document)) throw new UsageError(`${file} is not an object.`);
  if (from !== 'figma' && !(from === undefined && isFigma(document))) return importNested(document);
  if (!isFigma(document)) throw new UsageError(`${file} contains no Figma variables.`);
  return importFigma(document);
}
