import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { checkDocument, DiagnosticReporter, parseSource, toValue } from '@wusum/compiler';
import { replaceFile } from '../disk/add-files.js';
import { importCss } from '../import/css.js';
import { importFigma, isFigma } from '../import/figma.js';
import { importNested } from '../import/tokens-studio.js';
import { isObject, type Imported } from '../import/tree.js';
import { diagnosticsText } from '../output/diagnostics.js';
import { printJson } from '../output/print-json.js';
import { exit, UsageError, type ExitCode, type Terminal } from '../terminal.js';

export interface ImportFlags {
  readonly from?: string;
  readonly out?: string;
  readonly force?: boolean;
}

/** Notations that can be read. */
export const notations = ['tokens-studio', 'figma', 'style-dictionary', 'css'] as const;

/** `wusum import`: tokens of another notation as DTCG 2025.10, with all that could not be taken over. */
export async function importTokens(file: string, flags: ImportFlags, terminal: Terminal): Promise<ExitCode> {
  if (flags.from !== undefined && !(notations as readonly string[]).includes(flags.from))
    throw new UsageError(`"${flags.from}" cannot be read; --from takes ${notations.join(', ')}.`);
  const text = await readFile(resolve(terminal.cwd, file), 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${file} cannot be read (${error.code}).`);
  });
  const { document, count, left } = read(file, text, flags.from);
  const written = printJson(document);
  const name = flags.out ?? 'imported.tokens.json';
  for (const { name: token, why } of left) terminal.err(`${token}: ${why}\n`);
  const diagnostics = checkDocument({ [name]: written }, name);
  terminal.err(diagnosticsText({ diagnostics, files: { [name]: written } }, terminal.color.err));
  if (flags.out === undefined) terminal.out(written);
  else {
    const out = resolve(terminal.cwd, flags.out);
    if (existsSync(out) && !flags.force)
      throw new UsageError(`${flags.out} is there already; say --force to replace it.`);
    await replaceFile(out, written);
    terminal.out(`✓ Wrote ${count} tokens to ${relative(terminal.cwd, out)}; ${left.length} to look at.\n`);
  }
  return diagnostics.some(({ severity }) => severity === 'error') ? exit.findings : exit.fine;
}

function read(file: string, text: string, from: string | undefined): Imported {
  if (from === 'css' || (from === undefined && file.endsWith('.css'))) return importCss(text);
  const reporter = new DiagnosticReporter();
  const root = parseSource(file, text, reporter);
  const problem = reporter.sorted().find(({ severity }) => severity === 'error');
  if (root === undefined || problem)
    throw new UsageError(`${file} cannot be read: ${problem?.message ?? 'it is empty.'}`);
  const document = toValue(root);
  if (!isObject(document)) throw new UsageError(`${file} holds no object.`);
  if (from !== 'figma' && !(from === undefined && isFigma(document))) return importNested(document);
  if (!isFigma(document)) throw new UsageError(`${file} has no Figma variables in it.`);
  return importFigma(document);
}
