import type { MarkReporter, ReportDetails } from '../reporter.js';
import type { MarkCode } from '../codes.js';
import type { MarkValue } from './mark-input.js';

/** Reads numbers and dimensions of a mark; problems are reported at the value. */
export class ValueReader {
  constructor(private readonly reporter: MarkReporter) {}

  /** Reports a problem at a value. */
  report(code: MarkCode, given: MarkValue | undefined, message: string, details: ReportDetails = {}): void {
    const location = given?.location;
    this.reporter.add(code, { path: '', value: undefined, ...(location && { location }) }, message, details);
  }

  /** A number of at least 0; after a problem 0. */
  number(given: MarkValue | undefined, path: string): number {
    if (isNumber(given?.value) && given.value >= 0) return given.value;
    this.report('WS-M001', given, `"${path}" is ${given ? 'not a number of at least 0' : 'missing'}.`);
    return 0;
  }

  /** A dimension above 0 in CSS pixels; after a problem 0. A rem is 16 px. */
  pixels(given: MarkValue | undefined, path: string): number {
    const { value, unit } = (given?.value ?? {}) as { value?: unknown; unit?: unknown };
    if (isNumber(value) && value > 0) return unit === 'rem' ? value * 16 : value;
    this.report('WS-M001', given, `"${path}" is ${given ? 'not a dimension above 0' : 'missing'}.`);
    return 0;
  }
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
