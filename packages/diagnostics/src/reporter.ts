import type { Diagnostic, Location, RelatedPlace, TextEdit } from './types.js';
import type { CodeTable } from './code-entry.js';
import { docsOf } from './docs.js';

/** Details of one report; they replace those of the code table. */
export interface ReportDetails {
  readonly severity?: Diagnostic['severity'];
  readonly location?: Location;
  readonly why?: string;
  readonly fix?: string;
  readonly didYouMean?: string;
  readonly related?: readonly RelatedPlace[];
  readonly edit?: TextEdit;
}

/** Findings that become diagnostics only together, because they are grouped by their cause. All are errors. */
export interface FindingGroup {
  /** How many findings there are. */
  readonly size: number;
  diagnostics(): readonly Diagnostic[];
}

/**
 * Collects diagnostics, each once, even if several permutations report it.
 *
 * @typeParam Code the codes of the table that it reports from
 */
export class DiagnosticReporter<Code extends string = string> {
  readonly #entries = new Map<string, Diagnostic>();
  readonly #groups: FindingGroup[] = [];
  /** The contexts that later diagnostics depend on. */
  scope: Readonly<Record<string, string>> | undefined;

  /**
   * @param codes severity, reason and fix of each code
   * @param isStrict whether deviations from a format with one obvious reading are errors, not warnings
   */
  constructor(
    private readonly codes: CodeTable<Code>,
    private readonly isStrict = true,
  ) {}

  /** Reports a deviation from a format that has one obvious reading. */
  deviation(code: Code, message: string, details: ReportDetails = {}): void {
    this.add(code, message, this.isStrict ? details : { ...details, severity: 'warning' });
  }

  /** Reports a problem from the code table. `message` is one sentence that states the fact with names and values. */
  add(code: Code, message: string, details: ReportDetails = {}): void {
    const entry = this.codes[code];
    this.push({
      code,
      severity: details.severity ?? entry.severity,
      message,
      location: details.location,
      why: details.why ?? entry.why,
      fix: details.fix ?? entry.fix,
      didYouMean: details.didYouMean,
      related: details.related,
      ...(details.edit && { edit: details.edit }),
    });
  }

  /** Adds a complete diagnostic. */
  push(diagnostic: Diagnostic): void {
    const { code, message, location } = diagnostic;
    const key = `${code}|${location?.file}|${location?.line}|${location?.column}|${message}`;
    if (this.#entries.has(key)) return;
    const contexts = diagnostic.contexts ?? this.scope;
    this.#entries.set(key, { docs: docsOf(code), ...diagnostic, ...(contexts && { contexts }) });
  }

  /** Adds findings that are still being collected; their diagnostics are computed on each reading. */
  addGroup(group: FindingGroup): void {
    this.#groups.push(group);
  }

  /** Diagnostics and grouped findings so far. */
  get size(): number {
    return this.#groups.reduce((sum, group) => sum + group.size, this.#entries.size);
  }

  get hasErrors(): boolean {
    if (this.#groups.some(({ size }) => size > 0)) return true;
    for (const entry of this.#entries.values()) if (entry.severity === 'error') return true;
    return false;
  }

  /** All diagnostics by file, line, column and code. */
  sorted(): Diagnostic[] {
    const grouped = this.#groups.flatMap((group) => group.diagnostics());
    return sortDiagnostics([
      ...this.#entries.values(),
      ...grouped.map((diagnostic) => ({ docs: docsOf(diagnostic.code), ...diagnostic })),
    ]);
  }
}

/** Orders by file, line, column and code; diagnostics without a location come first. */
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
