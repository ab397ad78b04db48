import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import type { Diagnostic } from '@wusum/diagnostics';
import { replaceFile } from '../disk/add-files.js';
import { isOtherFile } from '../disk/other-files.js';
import { listFiles } from '../disk/list-files.js';
import { mapLimited } from '../disk/limited.js';
import { diskDiagnostic, readRegular } from '../disk/read-regular.js';
import { tokenFile } from '../disk/read-tokens.js';
import { ImportReporter } from '../import/raw.js';
import { importFiles, notations, type ImportResult, type Notation, type SourceFile } from '../import/index.js';
import { diagnosticsText, hasErrors } from '../output/diagnostics.js';
import { printJson } from '../output/print-json.js';
import { exit, UsageError, type ExitCode, type Terminal } from '../terminal.js';

export interface ImportFlags {
  readonly from?: string;
  readonly out?: string;
  readonly force?: boolean;
  /** Whether code of the source, such as `tailwind.config.js`, may run. */
  readonly run?: boolean;
}

/** A file that is code. */
const codeFile = /\.[cm]?[jt]s$/iu;

/** `wusum import`: converts tokens of another notation to DTCG 2025.10 and reports what cannot be converted. */
export async function importTokens(
  targets: readonly string[],
  flags: ImportFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const { from } = flags;
  if (from !== undefined && !isNotation(from))
    throw new UsageError(`Invalid --from "${from}". Expected ${notations.join(', ')}.`);
  const out = flags.out === undefined ? undefined : resolve(terminal.cwd, flags.out);
  if (out !== undefined && existsSync(out) && !flags.force && (await stat(out)).isFile())
    throw new UsageError(`${flags.out} already exists. Pass --force to overwrite it.`);
  const problems: Diagnostic[] = [];
  const read = await Promise.all(targets.map((target) => readSources(target, { cwd: terminal.cwd, out }, problems)));
  // A file that is named twice, or is in a folder that is named, too, is one file.
  const found = [...new Map(read.flat().map((source) => [source.file, source])).values()];
  const sources = await runCode(found, flags, terminal.cwd, problems);
  if (sources.length === 0 && problems.length === 0)
    throw new UsageError(`${targets.join(', ')}: no token files and no style sheets.`);
  const files = Object.fromEntries(sources.map(({ file, text }) => [file, text]));
  const result: ImportResult =
    sources.length === 0 || hasErrors({ diagnostics: problems }) ? { diagnostics: [] } : importFiles(sources, from);
  const diagnostics = [...problems, ...result.diagnostics];
  terminal.err(diagnosticsText({ diagnostics, files }, terminal.color.err));
  const { imported } = result;
  if (imported === undefined || hasErrors({ diagnostics })) {
    terminal.err('Nothing was written.\n');
    return exit.findings;
  }
  const written = printJson(imported.document);
  const { problems: invalid = [] } = result;
  if (invalid.length > 0) {
    terminal.err(diagnosticsText({ diagnostics: invalid, files: { 'imported.json': written } }, terminal.color.err));
    terminal.err('Nothing was written.\n');
    return exit.findings;
  }
  if (out === undefined) terminal.out(written);
  else await replaceFile(out, written);
  const lost = imported.total - imported.taken;
  const shown = out === undefined ? '' : ` to ${relative(terminal.cwd, out)}`;
  const line = `✓ Wrote ${imported.taken} ${imported.taken === 1 ? 'token' : 'tokens'}${shown}. ${lost} skipped.\n`;
  if (out === undefined) terminal.err(line);
  else terminal.out(line);
  return exit.success;
}

/** Runs the files that are Tailwind configurations, if the user allows it. */
async function runCode(
  sources: readonly SourceFile[],
  { from, run }: ImportFlags,
  cwd: string,
  problems: Diagnostic[],
): Promise<SourceFile[]> {
  const reporter = new ImportReporter();
  const done = await mapLimited(sources, async (source) => {
    const { file } = source;
    if (!codeFile.test(file) || (from !== undefined && from !== 'tailwind')) return source;
    const start = { file, line: 1, column: 1 };
    if (!run) {
      reporter.add('WS-I012', `${file} is code, which has to run before its values are known.`, { location: start });
      return source;
    }
    const { runConfig } = await import('../import/tailwind/load.js');
    const result = await runConfig(resolve(cwd, file));
    if (!('error' in result)) return { ...source, theme: result };
    const { error, line = 1, column = 1 } = result;
    reporter.add('WS-I013', `${file} failed: ${error}`, { location: { file, line, column } });
    return source;
  });
  problems.push(...reporter.sorted());
  return done;
}

const isNotation = (text: string): text is Notation => (notations as readonly string[]).includes(text);

/** Reads a file, or all token files and style sheets of a folder, without the output of an import before. */
async function readSources(
  target: string,
  { cwd, out }: { readonly cwd: string; readonly out: string | undefined },
  problems: Diagnostic[],
): Promise<SourceFile[]> {
  const path = resolve(cwd, target);
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`Cannot read ${target} (${error.code}).`);
  });
  const names = found.isDirectory() ? (await listFiles(path)).files.filter(isSource) : [''];
  const read = await mapLimited(names, async (name): Promise<SourceFile[]> => {
    const file = join(path, name);
    if (name !== '' && file === out) return [];
    const shown = relative(cwd, file).split(sep).join('/');
    const content = await readRegular(file, name === '');
    if (content.kind === 'problem') problems.push(diskDiagnostic(content.code, content.message, shown));
    if (content.kind !== 'text') return [];
    return [{ file: shown, set: (name || basename(file)).replace(/(?:\.tokens)?\.\w+$/u, ''), text: content.text }];
  });
  return read.flat();
}

function isSource(name: string): boolean {
  return (tokenFile.test(name) || name.endsWith('.css')) && !isOtherFile(name);
}
