import type { DiagnosticBag, ReportDetails } from '../diagnostics/bag.js';
import { lifecycleCodes, type LifecycleCode } from './codes.js';

/** Puts a problem of the table into the bag. */
export function reportLifecycle(
  bag: DiagnosticBag,
  code: LifecycleCode,
  message: string,
  details: ReportDetails,
): void {
  const { severity, why, mend } = lifecycleCodes[code];
  bag.push({ code, severity, message, why, help: mend, ...details });
}
