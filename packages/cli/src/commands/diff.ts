import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { createColors } from 'picocolors';
import {
  compile,
  diff as diffSystems,
  formatDiff,
  formatDiffMarkdown,
  isMoreThan,
  type Bump,
  type Difference,
} from '@wusum/compiler';
import { readStyles } from '@wusum/lint';
import type { BrandSystem } from '@wusum/platforms';
import { openProject } from '../config/project.js';
import { readRevision } from '../disk/git.js';
import { entriesOf, openSystemFiles } from '../disk/open-tokens.js';
import { type EntryFiles, tokenFile } from '../disk/read-tokens.js';
import { readStyleSheets } from '../disk/read-styles.js';
import { relativeToCwd, mergeReported, type Reported } from '../output/diagnostics.js';
import { report, type ReportFormat } from '../output/report.js';
import { exit, UsageError, type ExitCode, type Terminal } from '../terminal.js';

export interface DiffOptions {
  readonly tokens?: string;
  readonly allow?: string;
  readonly format?: string;
  readonly json?: boolean;
}

const bumps: readonly Bump[] = ['none', 'patch', 'minor', 'major'];
const formats = ['text', 'markdown', 'json', 'sarif', 'github'] as const;
type Format = (typeof formats)[number];

/** `wusum diff`: compares two states of the tokens, each a folder, a file or a git revision. */
export async function diff(
  before: string,
  after: string | undefined,
  options: DiffOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const allow = oneOf(options.allow ?? 'none', bumps, '--allow');
  const format = options.json ? 'json' : oneOf(options.format ?? 'text', formats, '--format');
  const project = await openProject(terminal.cwd);
  const tokens = resolve(terminal.cwd, options.tokens ?? project.tokens);
  const sides = [await openSide(before, tokens, terminal), await openSide(after ?? tokens, tokens, terminal)];
  const compiled = sides.map((side) => compileSide(side, terminal));
  const [old, fresh] = compiled.map(({ system }) => system);
  if (old === undefined || fresh === undefined) {
    report(mergeReported(compiled.map(({ reported }) => reported)), problemFormat(format), terminal, { ok: false });
    for (const { name, system } of compiled)
      if (system === undefined) terminal.err(`The tokens of ${name} do not compile.\n`);
    return exit.findings;
  }
  const styles = readStyles(await readStyleSheets(project, project.root));
  const difference = diffSystems(old, fresh, { styles, naming: project.naming });
  const isTooLarge = isMoreThan(difference.bump, allow);
  printDifference(difference, format, isTooLarge, terminal);
  return isTooLarge ? exit.findings : exit.success;
}

function printDifference(difference: Difference, format: Format, isTooLarge: boolean, terminal: Terminal): void {
  if (format === 'json') terminal.out(`${JSON.stringify(difference, undefined, 2)}\n`);
  else if (format === 'markdown') terminal.out(formatDiffMarkdown(difference));
  else if (format === 'github') terminal.out(summaryCommand(difference, isTooLarge));
  else if (format === 'sarif') report({ diagnostics: [], files: {} }, format, terminal, {});
  else {
    const { bold, dim } = createColors(terminal.color.out);
    terminal.out(`${formatDiff(difference, { heading: bold, faint: dim })}\n`);
  }
}

/** A single annotation with the summary, which is the last line of the text. */
function summaryCommand(difference: Difference, isTooLarge: boolean): string {
  const summary = formatDiff(difference).split('\n').at(-1)!;
  return `::${isTooLarge ? 'error' : 'notice'} title=Tokens::${summary.replaceAll('%', '%25')}\n`;
}

/** Format for compile errors. Markdown is only for differences. */
function problemFormat(format: Format): ReportFormat {
  return format === 'markdown' ? 'text' : format;
}

function oneOf<T extends string>(given: string, known: readonly T[], flag: string): T {
  const found = known.find((item) => item === given);
  if (found === undefined) throw new UsageError(`Invalid ${flag} "${given}". Expected ${known.join(', ')}.`);
  return found;
}

interface Side {
  readonly name: string;
  readonly entry: EntryFiles;
}

async function openSide(name: string, tokens: string, terminal: Terminal): Promise<Side> {
  const path = resolve(terminal.cwd, name);
  if (existsSync(path)) return { name, entry: await openSystemFiles(path) };
  const found = await readRevision(name, tokens, terminal.cwd);
  if (found === undefined) throw new UsageError(`"${name}" is not a file, a folder or a git revision.`);
  if (Object.keys(found.files).length === 0) throw new UsageError(`No tokens in ${found.folder} at "${name}".`);
  if (tokenFile.test(tokens))
    return { name, entry: { root: found.folder, entry: basename(tokens), files: found.files } };
  const [entry, ...others] = entriesOf(found.folder, found.files);
  if (others.length > 0)
    throw new UsageError(`${found.folder} has several resolver documents at "${name}". Pass one with --tokens.`);
  return { name, entry: entry! };
}

interface CompiledSide {
  readonly name: string;
  readonly reported: Reported;
  readonly system?: BrandSystem;
}

function compileSide({ name, entry }: Side, { cwd }: Terminal): CompiledSide {
  const result = compile(entry.files, { resolver: entry.entry });
  const reported = relativeToCwd(cwd, entry, result.ok ? [] : result.diagnostics);
  return { name, reported, ...(result.ok && { system: result.system }) };
}
