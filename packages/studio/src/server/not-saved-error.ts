import { RefusedError } from './guard.js';
import type { DryRunReply, ErrorReply } from './protocol.js';

/** A save that did not take place because of what is in the files now. */
export class NotSavedError extends RefusedError {
  constructor(
    code: 'conflict' | 'changed',
    message: string,
    readonly dryRun: DryRunReply,
  ) {
    super(409, code, message);
  }

  get reply(): ErrorReply {
    return { error: { code: this.code, message: this.message }, dryRun: this.dryRun };
  }
}

/** An operation on a brand was not done: the files have changed since its dry run. */
export class BrandNotSavedError extends Error {}
