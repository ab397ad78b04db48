import type { DiagnosticReporter, ReportDetails } from '../diagnostics/reporter.js';
import { lifecycleCodes, type LifecycleCode } from './codes.js';

/** Reports a problem of the table. */
export function reportLifecycle(
  reporter: DiagnosticReporter,
  code: LifecycleCode,
  message: string,
  details: ReportDetails,
): void {
  const { severity, why, fix } = lifecycleCodes[code];
  reporter.push({ code, severity, message, why, fix, ...details });
}
