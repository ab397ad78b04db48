import { DiagnosticReporter, suggest, type Diagnostic } from '@wusum/diagnostics';
import { markCodes, type MarkCode } from './codes.js';
import type { MarkToken } from './types.js';

/** Details of one report; they replace those of the code table. */
export type ReportDetails = Pick<Diagnostic, 'why' | 'fix' | 'didYouMean'>;

/** Reports problems of tokens at their place. */
export class MarkReporter {
  readonly #reporter = new DiagnosticReporter(markCodes);

  /** All problems, sorted by place. */
  get diagnostics(): readonly Diagnostic[] {
    return this.#reporter.sorted();
  }

  /** The known name that a value probably means. */
  near(given: unknown, known: Iterable<string>): string | undefined {
    return typeof given === 'string' ? suggest(given, known) : undefined;
  }

  /** Reports a problem from the code table. `message` is one sentence that states the fact with names and values. */
  add(code: MarkCode, token: MarkToken | undefined, message: string, details: ReportDetails = {}): void {
    this.#reporter.add(code, message, { location: token?.location, ...details });
  }
}
