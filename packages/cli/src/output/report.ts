import { isAbsolute, join, relative, sep } from 'node:path';
import { codeTable } from '@wusum/compiler';
import { formatGithub, toSarif } from '@wusum/diagnostics';
import { UsageError, type Terminal } from '../terminal.js';
import { version } from '../version.js';
import { diagnosticsText, renameFiles, type Reported } from './diagnostics.js';

/** Formats of a report. */
export const reportFormats = ['text', 'json', 'sarif', 'github'] as const;

export type ReportFormat = (typeof reportFormats)[number];

export interface ReportFlags {
  readonly format?: string;
  /** Short for `--format json`. */
  readonly json?: boolean;
}

/**
 * The format chosen by flags; `undefined` if none is set.
 * @throws UsageError for an unknown format
 */
export function reportFormat({ format, json }: ReportFlags): ReportFormat | undefined {
  if (json) return 'json';
  const found = reportFormats.find((name) => name === format);
  if (format !== undefined && found === undefined)
    throw new UsageError(`Invalid --format "${format}". Expected ${reportFormats.join(', ')}.`);
  return found;
}

/** Whether the report is for people: then a command also prints notes and a summary. */
export function isForPeople(format: ReportFormat | undefined): boolean {
  return format === undefined || format === 'text';
}

/**
 * Prints diagnostics in the given format: text on standard error, all others on standard output. Without a format,
 * GitHub Actions gets annotations in addition to the text.
 *
 * @param answer further properties of the JSON document
 */
export function report(
  reported: Reported,
  format: ReportFormat | undefined,
  terminal: Terminal,
  answer: Readonly<Record<string, unknown>>,
): void {
  if (format === 'json') {
    terminal.out(`${JSON.stringify({ ...answer, diagnostics: reported.diagnostics }, undefined, 2)}\n`);
  } else if (format === 'sarif') {
    const { diagnostics, entry } = inRepository(reported, terminal);
    const log = toSarif(diagnostics, {
      tool: { name: 'wusum', version },
      codes: codeTable,
      ...(entry && { fallback: entry }),
    });
    terminal.out(`${JSON.stringify(log, undefined, 2)}\n`);
  } else if (format === 'github') {
    terminal.out(annotations(reported, terminal));
  } else {
    terminal.err(diagnosticsText(reported, terminal.color.err));
    if (format === undefined && terminal.env['GITHUB_ACTIONS'] === 'true')
      terminal.out(annotations(reported, terminal));
  }
}

function annotations(reported: Reported, terminal: Terminal): string {
  const { diagnostics, entry } = inRepository(reported, terminal);
  return formatGithub(diagnostics, { codes: codeTable, fallback: entry });
}

/** Code hosts identify files by their path from the repository root. */
function inRepository(reported: Reported, { cwd, env }: Terminal): Reported {
  const root = env['GITHUB_WORKSPACE'];
  const below = root === undefined || !isAbsolute(root) ? '' : relative(root, cwd);
  if (below === '' || below.startsWith('..')) return reported;
  return renameFiles(reported, (file) => join(below, file).split(sep).join('/'));
}
