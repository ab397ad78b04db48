import { DiagnosticReporter, type Diagnostic, type Location, type ValuePath } from '@wusum/diagnostics';
import { voiceCodes, type VoiceCode } from './codes.js';
import type { VoiceToken } from './types.js';

/** Details of one report; they replace those of the code table. */
interface ReportDetails extends Pick<Diagnostic, 'why' | 'fix' | 'didYouMean'> {
  /** Path in the extension of the token; without it the location is the value of the token. */
  readonly at?: ValuePath;
  /** Whether the key is wrong and not its value. */
  readonly isKey?: boolean;
  /** The place, if it is in the value of the token. */
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
    { at, isKey, location, ...details }: ReportDetails = {},
  ): void {
    const inside = at && token?.extensionPlace?.(at, isKey ? 'key' : 'value');
    this.#reporter.add(code, message, { location: inside ?? location ?? token?.location, ...details });
  }
}
