import type { Diagnostic } from '@wusum/diagnostics';

/** Problems of files that stop a command before it writes. They are printed with their codes and places. */
export class FindingsError extends Error {
  override readonly name = 'FindingsError';

  /**
   * @param message one sentence: what the command did not do
   * @param root folder that the places are relative to
   */
  constructor(
    message: string,
    readonly root: string,
    readonly diagnostics: readonly Diagnostic[],
  ) {
    super(message);
  }
}
