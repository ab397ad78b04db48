import { docsOf, explainCommand } from './docs.js';
import { locationText } from './location-text.js';
import type { Diagnostic, Location, SourceFiles } from './types.js';
import { sortDiagnostics } from './reporter.js';
import { excerpt } from './excerpt.js';
import { terminalColors, type TerminalColors, type Tint } from './terminal-colors.js';
import { printable } from './printable.js';

/** Options of `formatDiagnostics`. */
export interface FormatOptions {
  /** ANSI colors. Default: false. */
  readonly color?: boolean;
}

/** The text of the first line of a location, if the file is known and has that line. */
type LineOf = (location: Location) => string | undefined;

/**
 * Prints diagnostics for a terminal: sorted by file and location, each with its code, code frame, related locations,
 * reason, fix and near name. The first diagnostic of each code has the address of its page. The last line is a count.
 *
 * @param files the content of the files, for the code frames; missing files get no frame
 */
export function formatDiagnostics(
  diagnostics: readonly Diagnostic[],
  files: SourceFiles,
  { color = false }: FormatOptions = {},
): string {
  const paint = terminalColors(color);
  const lineOf = lineReader(files);
  const seen = new Set<string>();
  const blocks = sortDiagnostics(diagnostics).map((diagnostic) => {
    const isFirst = !seen.has(diagnostic.code);
    seen.add(diagnostic.code);
    return formatOne(diagnostic, lineOf, paint, isFirst);
  });
  return [...blocks, summary(diagnostics, paint)].filter(Boolean).join('\n\n');
}

function lineReader(files: SourceFiles): LineOf {
  const lines = new Map<string, string[]>();
  return ({ file, line }) => {
    if (!Object.hasOwn(files, file)) return undefined;
    if (!lines.has(file)) lines.set(file, linesOf(files[file]!));
    return lines.get(file)![line - 1];
  };
}

/** The byte order mark does not count as a column, as in editors. */
function linesOf(text: string): string[] {
  return text.replace(/^\uFEFF/u, '').split(/\r\n|\n|\r/u);
}

function formatOne(diagnostic: Diagnostic, lineOf: LineOf, paint: TerminalColors, withDocs: boolean): string {
  const { code, severity, message, location, related = [] } = diagnostic;
  const tint = severity === 'error' ? paint.red : paint.yellow;
  const places = [location, ...related.map((place) => place.location)];
  const gutter = Math.max(1, ...places.map((place) => String(place?.line ?? 0).length));
  const out = [`${tint(`${severity} ${code}`)} ${paint.bold(printable(message))}`];
  if (location) out.push(...frame(location, lineOf, gutter, paint, tint));
  for (const place of related) out.push(...frame(place.location, lineOf, gutter, paint, paint.blue, place.message));
  out.push(...notes(diagnostic, paint));
  if (withDocs && diagnostic.docs !== undefined) out.push(`  ${paint.dim(`docs: ${docsLine(code, diagnostic.docs)}`)}`);
  return out.join('\n');
}

/** The command first: it needs no network and prints the page of the installed version. */
function docsLine(code: string, docs: string): string {
  const command = docs === docsOf(code) ? explainCommand(code) : undefined;
  return command === undefined ? docs : `${command} or ${docs}`;
}

function notes({ contexts, why, fix, didYouMean }: Diagnostic, paint: TerminalColors): string[] {
  const out: string[] = [];
  if (contexts) {
    const names = Object.entries(contexts).map(([axis, context]) => `${axis} ${context}`);
    out.push(`  ${paint.dim('with:')} ${printable(names.join(', '))}`);
  }
  if (why) out.push(`  ${paint.dim('why:')} ${printable(why)}`);
  if (fix) out.push(`  ${paint.dim('fix:')} ${printable(fix)}`);
  if (didYouMean !== undefined)
    out.push(`  ${paint.dim('did you mean')} ${paint.bold(printable(didYouMean))}${paint.dim('?')}`);
  return out;
}

function frame(
  location: Location,
  lineOf: LineOf,
  width: number,
  paint: TerminalColors,
  tint: Tint,
  label?: string,
): string[] {
  const { file, line, column, endLine = line, endColumn = column + 1 } = location;
  const gutter = paint.dim(`${' '.repeat(width)} |`);
  const name = label === undefined ? '' : ` (${printable(label)})`;
  const place = locationText({ file: printable(file), line, column });
  const head = `${' '.repeat(width)}${paint.blue('-->')} ${place}${name}`;
  const source = lineOf(location);
  if (source === undefined) return [head];
  const shown = excerpt(source, column - 1, endLine > line ? source.length : endColumn - 1);
  return [
    head,
    gutter,
    `${paint.dim(`${String(line).padStart(width)} |`)} ${shown.text}`,
    `${gutter} ${' '.repeat(shown.offset)}${tint('^'.repeat(shown.width))}`,
  ];
}

function summary(diagnostics: readonly Diagnostic[], paint: TerminalColors): string {
  const count = (severity: Diagnostic['severity'], one: string): string => {
    const found = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return found === 0 ? '' : `${found} ${one}${found === 1 ? '' : 's'}`;
  };
  const parts = [count('error', 'error'), count('warning', 'warning'), count('suggestion', 'suggestion')].filter(
    Boolean,
  );
  return parts.length === 0 ? '' : paint.bold(parts.join(', '));
}
