import { isAbsolute, join, relative, sep } from 'node:path';
import { formatGithub, toSarif } from '@wusum/compiler';
import { UsageError, type Terminal } from '../terminal.js';
import { version } from '../version.js';
import { diagnosticsText, renamed, type Told } from './diagnostics.js';

/** How problems can be told. */
export const reportFormats = ['text', 'json', 'sarif', 'github'] as const;

export type ReportFormat = (typeof reportFormats)[number];

export interface ReportFlags {
  readonly format?: string;
  /** The short form of `--format json`. */
  readonly json?: boolean;
}

/**
 * The format that flags ask for; `undefined` where they say nothing.
 * @throws UsageError for a format that there is not
 */
export function reportFormat({ format, json }: ReportFlags): ReportFormat | undefined {
  if (json) return 'json';
  const found = reportFormats.find((name) => name === format);
  if (format !== undefined && found === undefined)
    throw new UsageError(`--format takes ${reportFormats.join(', ')}; "${format}" is none of them.`);
  return found;
}

/** Whether people read the report; what else a command has to say is then said as well. */
export function isForPeople(format: ReportFormat | undefined): boolean {
  return format === undefined || format === 'text';
}

/**
 * Tells problems in the format that was asked for: text on standard error, everything else on standard output. Where
 * nothing was asked for, GitHub Actions gets annotations besides the text.
 *
 * @param answer what JSON says besides the problems
 */
export function report(
  told: Told,
  format: ReportFormat | undefined,
  terminal: Terminal,
  answer: Readonly<Record<string, unknown>>,
): void {
  if (format === 'json') {
    terminal.out(`${JSON.stringify({ ...answer, diagnostics: told.diagnostics }, undefined, 2)}\n`);
  } else if (format === 'sarif') {
    const { diagnostics, entry } = inRepository(told, terminal);
    const log = toSarif(diagnostics, { tool: { name: 'wusum', version }, ...(entry && { fallback: entry }) });
    terminal.out(`${JSON.stringify(log, undefined, 2)}\n`);
  } else if (format === 'github') {
    terminal.out(annotations(told, terminal));
  } else {
    terminal.err(diagnosticsText(told, terminal.color.err));
    if (format === undefined && terminal.env['GITHUB_ACTIONS'] === 'true') terminal.out(annotations(told, terminal));
  }
}

function annotations(told: Told, terminal: Terminal): string {
  const { diagnostics, entry } = inRepository(told, terminal);
  return formatGithub(diagnostics, entry);
}

/** Services that show problems in files know these by their path from the root of the repository. */
function inRepository(told: Told, { cwd, env }: Terminal): Told {
  const root = env['GITHUB_WORKSPACE'];
  const below = root === undefined || !isAbsolute(root) ? '' : relative(root, cwd);
  if (below === '' || below.startsWith('..')) return told;
  return renamed(told, (file) => join(below, file).split(sep).join('/'));
}
