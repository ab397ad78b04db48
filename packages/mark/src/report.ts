import type { MarkDiagnostic, MarkToken } from './types.js';

/** Every problem this package can name. The list is data, so that the docs explain exactly these. */
export const markCodes = {
  'WS-M001': 'A mark token is missing or is not the number or dimension it should be.',
  'WS-M002': 'A mark token lacks its content, or the content has another shape.',
  'WS-M003': 'A mark has no stroke.',
  'WS-M004': 'A stroke leaves the grid of twelve units.',
  'WS-M005': 'Path data cannot be read.',
  'WS-M006': 'A wordmark’s font was not given, or lacks a letter of the name.',
  'WS-M007': 'A pattern is of no known kind, or its parameters do not make a tile.',
  'WS-M008': 'A motif does not repeat a whole number of times across the cloth.',
} as const;
export type MarkCode = keyof typeof markCodes;

type Hints = Pick<MarkDiagnostic, 'why' | 'help'>;

/** Collects problems while tokens are read, all of them. */
export class Report {
  readonly diagnostics: MarkDiagnostic[] = [];

  error(code: MarkCode, token: MarkToken | undefined, message: string, hints: Hints = {}): void {
    this.add('error', code, token, message, hints);
  }

  warning(code: MarkCode, token: MarkToken | undefined, message: string, hints: Hints = {}): void {
    this.add('warning', code, token, message, hints);
  }

  private add(
    severity: 'error' | 'warning',
    code: MarkCode,
    token: MarkToken | undefined,
    message: string,
    hints: Hints,
  ): void {
    this.diagnostics.push({ code, severity, message, ...(token?.location && { location: token.location }), ...hints });
  }
}
