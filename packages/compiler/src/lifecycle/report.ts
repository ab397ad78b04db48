import type { DiagnosticReporter, ReportDetails } from '../diagnostics/reporter.js';
import { lifecycleCodes, type LifecycleCode } from './codes.js';

/** Puts a problem of the table into the reporter. */
export function reportLifecycle(
  reporter: DiagnosticReporter,
  code: LifecycleCode,
  message: string,
  details: ReportDetails,
): void {
  const { severity, why, fix } = lifecycleCodes[code];
  reporter.push({ code, severity, message, why, fix: fix, ...details });
}
