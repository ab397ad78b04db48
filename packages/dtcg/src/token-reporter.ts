import { DiagnosticReporter } from '@wusum/diagnostics';
import { dtcgCodes, type DtcgCode } from './codes.js';

/** Collects the problems of a token system. */
export class TokenReporter extends DiagnosticReporter<DtcgCode> {
  /** @param isStrict whether deviations from the specification with one obvious reading are errors, not warnings */
  constructor(isStrict = true) {
    super(dtcgCodes, isStrict);
  }
}
