import { locationText } from './location-text.js';
import type { Diagnostic } from './types.js';
import { sortDiagnostics } from './reporter.js';
import { type CodeTable, entryOf } from './code-entry.js';

/** Options of `formatGithub`. */
export interface GithubOptions {
  /** File for diagnostics without a location. */
  readonly fallback?: string;
  /** Titles of the codes; an unknown code has none. */
  readonly codes?: CodeTable;
}

/** Escapes line breaks and the escape character, as the runner requires. */
const escapeText = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** In a property, separators are escaped too. */
const escapeProperty = (text: string): string => escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/**
 * Diagnostics as workflow commands of GitHub Actions, one a line: `::error file=…,line=…,col=…,…::…`. The runner shows
 * them as annotations of the files.
 */
export function formatGithub(diagnostics: readonly Diagnostic[], options: GithubOptions = {}): string {
  return sortDiagnostics(diagnostics)
    .map((diagnostic) => `${command(diagnostic, options)}\n`)
    .join('');
}

function command(diagnostic: Diagnostic, { fallback, codes = {} }: GithubOptions): string {
  const { severity, code, location } = diagnostic;
  const title = entryOf(codes, code)?.title;
  const properties: Readonly<Record<string, string | number | undefined>> = {
    file: location?.file ?? fallback,
    line: location?.line,
    col: location?.column,
    endLine: location?.endLine,
    // The runner supports an end column only on a single line.
    endColumn: location?.endLine === location?.line ? location?.endColumn : undefined,
    title: title === undefined ? code : `${code} ${title}`,
  };
  const written = Object.entries(properties).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`],
  );
  return `::${severity === 'suggestion' ? 'notice' : severity} ${written.join(',')}::${escapeText(textOf(diagnostic))}`;
}

function textOf({ message, why, fix, didYouMean, related = [], docs }: Diagnostic): string {
  const lines = [
    message,
    ...related.map((item) => `${item.message}: ${locationText(item.location)}`),
    why ?? '',
    fix ?? '',
    didYouMean === undefined ? '' : `Did you mean ${didYouMean}?`,
    docs ?? '',
  ];
  return lines.filter(Boolean).join('\n');
}
