import { markCodes, type MarkCode } from './codes.js';
import type { ExtensionPath, MarkDiagnostic, MarkToken, Suggest } from './types.js';

/** Details of one report; they replace those of the code table. */
export interface ReportDetails extends Pick<MarkDiagnostic, 'why' | 'fix' | 'didYouMean'> {
  /** Path in the extension of the token; without it the location is the value of the token. */
  readonly at?: ExtensionPath;
}

/** Collects all diagnostics, in the order of the tokens. */
export class MarkReporter {
  readonly diagnostics: MarkDiagnostic[] = [];

  /** @param suggest finds the known name that is probably meant; without it there are no suggestions */
  constructor(private readonly suggest: Suggest = () => undefined) {}

  /** The known name that a value probably means. */
  near(given: unknown, known: Iterable<string>): string | undefined {
    return typeof given === 'string' ? this.suggest(given, known) : undefined;
  }

  /** Reports a problem from the code table. `message` is one sentence that states the fact with names and values. */
  add(
    code: MarkCode,
    token: MarkToken | undefined,
    message: string,
    { at, didYouMean, ...details }: ReportDetails = {},
  ): void {
    const { severity, why, fix } = markCodes[code];
    const location = (at && token?.extensionPlace?.(at)) ?? token?.location;
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
