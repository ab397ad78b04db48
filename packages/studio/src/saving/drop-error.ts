import { IntentError } from '../intents/index.js';

/** Why an import cannot be read: the editor has a text for each, which says what to do. */
export type DropProblem =
  | 'too-large'
  | 'no-archive'
  | 'too-many-files'
  | 'no-brand-file'
  | 'ambiguous'
  | 'not-json'
  | 'no-draft'
  | 'later-version'
  | 'damaged-link'
  | 'foreign-brand'
  | 'foreign-file'
  | 'patch-mismatch'
  | 'broken-patch';

/** An import that cannot be read. */
export class DropError extends IntentError {
  constructor(
    readonly problem: DropProblem,
    message: string,
    /** The file or the brand that it is about. */
    readonly subject = '',
  ) {
    super(message);
  }
}
