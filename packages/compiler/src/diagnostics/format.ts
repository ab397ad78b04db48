import type { Diagnostic, Location, SourceFiles } from '../types.js';
import { sortDiagnostics } from './reporter.js';
import { excerpt } from './excerpt.js';
import { painter, type Paint, type Tint } from './terminal-colors.js';
import { printable } from './printable.js';

export interface FormatOptions {
  /** ANSI colors. Default: false. */
  readonly color?: boolean;
}

/** The text of the line that a place begins in, where the file is known and has such a line. */
type LineOf = (location: Location) => string | undefined;

/**
 * Tells problems to a person: all of them, sorted by file and place, each with its code, code frame, related places,
 * reason, fix and near name, and with the address of its page where the code is met first. Ends with a count.
 *
 * @param files the content of the files, for the code frames; files that are missing get no frame
 */
export function formatDiagnostics(
  diagnostics: readonly Diagnostic[],
  files: SourceFiles,
  { color = false }: FormatOptions = {},
): string {
  const paint = painter(color);
  const lineOf = lineReader(files);
  const met = new Set<string>();
  const told = sortDiagnostics(diagnostics).map((diagnostic) => {
    const isFirst = !met.has(diagnostic.code);
    met.add(diagnostic.code);
    return formatOne(diagnostic, lineOf, paint, isFirst);
  });
  return [...told, summary(diagnostics, paint)].filter(Boolean).join('\n\n');
}

function lineReader(files: SourceFiles): LineOf {
  const lines = new Map<string, string[]>();
  return ({ file, line }) => {
    if (!Object.hasOwn(files, file)) return undefined;
    if (!lines.has(file)) lines.set(file, linesOf(files[file]!));
    return lines.get(file)![line - 1];
  };
}

/** Places are counted without the byte order mark, as editors do. */
function linesOf(text: string): string[] {
  return text.replace(/^\uFEFF/u, '').split(/\r\n|\n|\r/u);
}

function formatOne(diagnostic: Diagnostic, lineOf: LineOf, paint: Paint, withDocs: boolean): string {
  const { code, severity, message, location, related = [] } = diagnostic;
  const tint = severity === 'error' ? paint.red : paint.yellow;
  const places = [location, ...related.map((place) => place.location)];
  const gutter = Math.max(1, ...places.map((place) => String(place?.line ?? 0).length));
  const out = [`${tint(`${severity} ${code}`)} ${paint.bold(printable(message))}`];
  if (location) out.push(...frame(location, lineOf, gutter, paint, tint));
  for (const place of related) out.push(...frame(place.location, lineOf, gutter, paint, paint.blue, place.message));
  out.push(...notes(diagnostic, paint));
  if (withDocs && diagnostic.docs !== undefined) out.push(`  ${paint.dim(`docs: ${diagnostic.docs}`)}`);
  return out.join('\n');
}

function notes({ contexts, why, fix, didYouMean }: Diagnostic, paint: Paint): string[] {
  const out: string[] = [];
  if (contexts) {
    const names = Object.entries(contexts).map(([axis, context]) => `${axis} ${context}`);
    out.push(`  ${paint.dim('with:')} ${printable(names.join(', '))}`);
  }
  if (why) out.push(`  ${paint.dim('why:')}  ${printable(why)}`);
  if (fix) out.push(`  ${paint.dim('fix:')} ${printable(fix)}`);
  if (didYouMean !== undefined)
    out.push(`  ${paint.dim('did you mean')} ${paint.bold(printable(didYouMean))}${paint.dim('?')}`);
  return out;
}

function frame(location: Location, lineOf: LineOf, width: number, paint: Paint, tint: Tint, label?: string): string[] {
  const { file, line, column, endLine = line, endColumn = column + 1 } = location;
  const gutter = paint.dim(`${' '.repeat(width)} |`);
  const name = label === undefined ? '' : ` (${printable(label)})`;
  const head = `${' '.repeat(width)}${paint.blue('-->')} ${printable(file)}:${line}:${column}${name}`;
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

function summary(diagnostics: readonly Diagnostic[], paint: Paint): string {
  const count = (severity: Diagnostic['severity'], one: string): string => {
    const found = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return found === 0 ? '' : `${found} ${one}${found === 1 ? '' : 's'}`;
  };
  const parts = [count('error', 'error'), count('warning', 'warning')].filter(Boolean);
  return parts.length === 0 ? '' : paint.bold(parts.join(', '));
}
