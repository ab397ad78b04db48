import { DiagnosticReporter } from '@wusum/diagnostics';
import { dtcgCodes, type DtcgCode } from './codes.js';

/** Collects the problems of a token system. */
export class TokenReporter extends DiagnosticReporter<DtcgCode> {
  constructor() {
    super(dtcgCodes);
  }
}
