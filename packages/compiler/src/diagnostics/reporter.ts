import type { Contexts, Diagnostic, Location, RelatedPlace, TextEdit } from '../types.js';
import { tellMisses, type Miss } from '../derive/contrast-failures.js';
import { codes, type FrontCode } from './codes.js';
import { docsOf } from './docs.js';

/** What differs from the table for one report of a problem. */
export interface ReportDetails {
  readonly location?: Location;
  readonly why?: string;
  readonly fix?: string;
  readonly didYouMean?: string;
  readonly related?: readonly RelatedPlace[];
  readonly edit?: TextEdit;
}

/** Collects problems once each, however many permutations meet them. */
export class DiagnosticReporter {
  readonly #entries = new Map<string, Diagnostic>();
  readonly #misses: Miss[] = [];
  /** The contexts that problems reported from now on depend on. */
  scope: Contexts | undefined;

  /** Reports a problem of the table. `message` says what happened in one sentence. */
  add(code: FrontCode, message: string, details: ReportDetails = {}): void {
    const entry = codes[code];
    this.push({
      code,
      severity: entry.severity,
      message,
      location: details.location,
      why: details.why ?? entry.why,
      fix: details.fix ?? entry.fix,
      didYouMean: details.didYouMean,
      related: details.related,
      ...(details.edit && { edit: details.edit }),
    });
  }

  /** Takes over a problem that was told whole elsewhere. */
  push(diagnostic: Diagnostic): void {
    const { code, message, location } = diagnostic;
    const key = `${code}|${location?.file}|${location?.line}|${location?.column}|${message}`;
    if (this.#entries.has(key)) return;
    const contexts = diagnostic.contexts ?? this.scope;
    this.#entries.set(key, { docs: docsOf(code), ...diagnostic, ...(contexts && { contexts }) });
  }

  /** Reports contrast that cannot be met. All of it is told together, by the seeds that are at fault. */
  miss(miss: Omit<Miss, 'contexts'>): void {
    this.#misses.push({ ...miss, contexts: this.scope ?? {} });
  }

  get size(): number {
    return this.#entries.size + this.#misses.length;
  }

  get hasErrors(): boolean {
    if (this.#misses.length > 0) return true;
    for (const entry of this.#entries.values()) if (entry.severity === 'error') return true;
    return false;
  }

  /** All problems by file, line, column and code. */
  sorted(): Diagnostic[] {
    const missed = tellMisses(this.#misses).map((told) => ({ docs: docsOf(told.code), ...told }));
    return sortDiagnostics([...this.#entries.values(), ...missed]);
  }
}

/** Orders by file, line, column and code; problems without a place come first. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compare(a.location?.file ?? '', b.location?.file ?? '') ||
      (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
      (a.location?.column ?? 0) - (b.location?.column ?? 0) ||
      compare(a.code, b.code) ||
      compare(a.message, b.message),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
