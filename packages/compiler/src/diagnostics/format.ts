import type { Diagnostic, Location, SourceFiles } from '../types.js';
import { sortDiagnostics } from './bag.js';

export interface FormatOptions {
  /** ANSI colors. Default: false. */
  readonly color?: boolean;
}

interface Paint {
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly blue: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly bold: (text: string) => string;
}

/**
 * Tells problems to a person: all of them, sorted by file and place, each with its code, code frame, related places,
 * reason, mend and near name. Ends with a count.
 *
 * @param files the content of the files, for the code frames; files that are missing get no frame
 */
export function formatDiagnostics(
  diagnostics: readonly Diagnostic[],
  files: SourceFiles,
  { color = false }: FormatOptions = {},
): string {
  const paint = painter(color);
  const lines = new Map<string, string[]>();
  const lineOf = ({ file, line }: Location): string | undefined => {
    if (!Object.hasOwn(files, file)) return undefined;
    if (!lines.has(file)) lines.set(file, files[file]!.split(/\r\n|\n|\r/));
    return lines.get(file)![line - 1];
  };
  const told = sortDiagnostics(diagnostics).map((diagnostic) => formatOne(diagnostic, lineOf, paint));
  return [...told, summary(diagnostics, paint)].filter(Boolean).join('\n\n');
}

function formatOne(diagnostic: Diagnostic, lineOf: (location: Location) => string | undefined, paint: Paint): string {
  const { code, severity, message, location, why, help, didYouMean, related = [], contexts } = diagnostic;
  const tint = severity === 'error' ? paint.red : paint.yellow;
  const width = Math.max(
    1,
    ...[location, ...related.map((place) => place.location)].map((place) => String(place?.line ?? 0).length),
  );
  const out = [`${tint(`${severity} ${code}`)} ${paint.bold(message)}`];
  if (location) out.push(...frame(location, lineOf, width, paint, tint));
  for (const place of related) out.push(...frame(place.location, lineOf, width, paint, paint.blue, place.message));
  if (contexts) {
    const names = Object.entries(contexts).map(([axis, context]) => `${axis} ${context}`);
    out.push(`  ${paint.dim('with:')} ${names.join(', ')}`);
  }
  if (why) out.push(`  ${paint.dim('why:')}  ${why}`);
  if (help) out.push(`  ${paint.dim('mend:')} ${help}`);
  if (didYouMean !== undefined) out.push(`  ${paint.dim('did you mean')} ${paint.bold(didYouMean)}${paint.dim('?')}`);
  return out.join('\n');
}

function frame(
  location: Location,
  lineOf: (location: Location) => string | undefined,
  width: number,
  paint: Paint,
  tint: (text: string) => string,
  label?: string,
): string[] {
  const { file, line, column, endLine = line, endColumn = column + 1 } = location;
  const gutter = paint.dim(`${' '.repeat(width)} |`);
  const head = `${' '.repeat(width)}${paint.blue('-->')} ${file}:${line}:${column}${label === undefined ? '' : ` (${label})`}`;
  const source = lineOf(location);
  if (source === undefined) return [head];
  const shown = source.replaceAll('\t', ' ');
  const start = Math.max(0, column - 61);
  const visible = shown.slice(start, start + 120);
  const end = endLine === line ? endColumn : shown.length + 1;
  const marks = Math.max(1, Math.min(end, start + 121) - column);
  return [
    head,
    gutter,
    `${paint.dim(`${String(line).padStart(width)} |`)} ${visible}`,
    `${gutter} ${' '.repeat(Math.max(0, column - 1 - start))}${tint('^'.repeat(marks))}`,
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

function painter(color: boolean): Paint {
  const ansi = (open: number, close: number) => (text: string) =>
    color ? `\u001B[${open}m${text}\u001B[${close}m` : text;
  return { red: ansi(31, 39), yellow: ansi(33, 39), blue: ansi(34, 39), dim: ansi(2, 22), bold: ansi(1, 22) };
}
