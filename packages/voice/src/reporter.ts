import { voiceCodes, type VoiceCode } from './codes.js';
import type { ExtensionPath, Suggest, VoiceDiagnostic, VoiceToken } from './types.js';

/** Details of one report; they replace those of the code table. */
interface ReportDetails extends Pick<VoiceDiagnostic, 'why' | 'fix' | 'didYouMean'> {
  /** Path in the extension of the token; without it the location is the value of the token. */
  readonly at?: ExtensionPath;
  /** Whether the key is wrong and not its value. */
  readonly isKey?: boolean;
}

/** Collects all diagnostics, in the order of the tokens. */
export class VoiceReporter {
  readonly diagnostics: VoiceDiagnostic[] = [];

  /** @param suggest finds the known name that is probably meant; without it there are no suggestions */
  constructor(readonly suggest: Suggest = () => undefined) {}

  /** Reports a problem from the code table. `message` is one sentence that states the fact with names and values. */
  add(
    code: VoiceCode,
    token: VoiceToken | undefined,
    message: string,
    { at, isKey, didYouMean, ...details }: ReportDetails = {},
  ): void {
    const { severity, why, fix } = voiceCodes[code];
    const inside = at && token?.extensionPlace?.(at, isKey ? 'key' : 'value');
    const location = inside ?? token?.location;
    this.diagnostics.push({
      code,
      severity,
      message,
      ...(location && { location }),
      why,
      fix,
      ...details,
      ...(didYouMean !== undefined && { didYouMean }),
    });
  }
}
