import type { ReportDetails } from '@wusum/diagnostics';
import type { TokenReporter } from '../token-reporter.js';
import type { DtcgCode } from '../codes.js';
import { stringIn, type JsonMember } from './json.js';
import type { SourceText } from './source-text.js';
import { mostSyntaxErrors } from './file-format.js';

/** Reports the problems of one file by offsets. */
export class SourceReporter {
  #syntaxErrors = 0;

  constructor(
    readonly source: SourceText,
    private readonly reporter: TokenReporter,
  ) {}

  /** Whether the limit of syntax errors is reached. */
  get tooMany(): boolean {
    return this.#syntaxErrors >= mostSyntaxErrors;
  }

  /** Reports a problem from one offset to another (exclusive). */
  add(
    code: DtcgCode,
    message: string,
    start: number,
    end: number,
    details: Omit<ReportDetails, 'location'> = {},
  ): void {
    if (code === 'WS-S001') this.#syntaxErrors += 1;
    this.reporter.add(code, message, { ...details, location: this.source.location(start, end) });
  }

  /** Reports a syntax error. Without `end`, one character is marked. */
  syntax(message: string, start: number, details: Omit<ReportDetails, 'location'> & { end?: number } = {}): void {
    const { end = start + 1, ...rest } = details;
    this.add('WS-S001', message, start, end, rest);
  }

  /** Reports the second of two equal keys. */
  duplicate(key: string, start: number, end: number, first: JsonMember): void {
    // A second text in a resolver document, where nothing depends on it, is lost; no value is.
    const isText = key === 'description' && stringIn(first.node) !== undefined;
    const isHarmless = isText && this.source.text.includes('resolutionOrder');
    this.add('WS-S002', `The key ${JSON.stringify(key)} is duplicated in one object.`, start, end, {
      related: [{ message: 'first set here', location: first.keyLocation }],
      ...(isHarmless && {
        severity: 'warning' as const,
        why: 'The last description is used, and the first one is lost.',
      }),
    });
  }
}
