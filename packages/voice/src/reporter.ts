import { DiagnosticReporter, type Diagnostic, type Location } from '@wusum/diagnostics';
import { voiceCodes, type VoiceCode } from './codes.js';
import type { VoiceToken } from './types.js';

/** Details of one report; they replace those of the code table. */
interface ReportDetails extends Pick<Diagnostic, 'why' | 'fix' | 'didYouMean'> {
  /** The place, if it is not the whole value of the token. */
  readonly location?: Location | undefined;
}

/** Reports problems of tokens at their place. */
export class VoiceReporter {
  readonly #reporter = new DiagnosticReporter(voiceCodes);

  /** All problems, sorted by place. */
  get diagnostics(): readonly Diagnostic[] {
    return this.#reporter.sorted();
  }

  /** Reports a problem from the code table. `message` is one sentence that states the fact with names and values. */
  add(
    code: VoiceCode,
    token: VoiceToken | undefined,
    message: string,
    { location, ...details }: ReportDetails = {},
  ): void {
    this.#reporter.add(code, message, { location: location ?? token?.location, ...details });
  }
}
