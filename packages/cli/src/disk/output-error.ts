import type { Diagnostic } from '@wusum/diagnostics';

/** A problem with a file or folder that the user can fix. Printed without a stack trace. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
  /** The same problem with its code and place. */
  readonly diagnostic: Diagnostic | undefined;

  constructor(message: string, { diagnostic, ...options }: ErrorOptions & { readonly diagnostic?: Diagnostic } = {}) {
    super(message, options);
    this.diagnostic = diagnostic;
  }
}
