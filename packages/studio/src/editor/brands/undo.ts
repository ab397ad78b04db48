import type { BrandOperation } from '../../brands/types.js';
import type { Saver } from '../use-saving.js';

/** What takes an operation back, as long as the files are as it has left them. */
export interface Undo {
  readonly operation: BrandOperation;
  /** Identifies what would be written and deleted. */
  readonly digest: string;
}

/** What takes an operation back right after it. A new brand is deleted again; for the others there is the menu, and git. */
export async function undoOf(saver: Saver, { kind, id }: BrandOperation): Promise<Undo | undefined> {
  if (kind !== 'add') return undefined;
  const operation: BrandOperation = { kind: 'remove', id };
  // The only brand of a project cannot be deleted.
  const run = await saver.brandDryRun(operation).catch(() => undefined);
  return run && { operation, digest: run.digest };
}
