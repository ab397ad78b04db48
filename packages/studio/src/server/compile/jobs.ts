import type { SourceFiles } from '@wusum/diagnostics';
import type { StyleUse } from '@wusum/lint';
import { brandRun, type BrandDryRun, type BrandOperation, type BrandPlan } from '../../brands/index.js';
import { consequenceTexts, dryRun, type ShownRun } from '../../dry-run/index.js';
import type { Intent } from '../../intents/index.js';

/** What jobs are about. It is large and seldom changes. */
export interface CompileInput {
  /** The content of each file of the token folder by its relative path. */
  readonly files: SourceFiles;
  /** Declarations of the components' style sheets. */
  readonly styles: readonly StyleUse[];
}

/** Work that needs the compiler: a dry run of entries, or the check of an operation on a brand. */
export type Job =
  | { readonly kind: 'entries'; readonly intents: readonly Intent[]; readonly resolver?: string | undefined }
  | { readonly kind: 'brand'; readonly operation: BrandOperation; readonly plan: BrandPlan; readonly entry: string };

/** Results by the kind of the job. */
export interface JobResults {
  readonly entries: ShownRun & { readonly sentences: Readonly<Record<'en' | 'ar', readonly string[]>> };
  readonly brand: Omit<BrandDryRun, 'digest'>;
}

/** The result of a job. */
export type ResultOf<Each extends Job> = JobResults[Each['kind']];

/**
 * Does a job. Pure: nothing is read or written.
 *
 * @throws EditError if an entry cannot be edited
 */
export function runJob({ files, styles }: CompileInput, job: Job): JobResults[Job['kind']] {
  if (job.kind === 'brand') return brandRun(files, job.operation, job.plan, job.entry);
  const { intents, resolver } = job;
  // The difference is what the consequences are counted from. It is large, and no page shows it.
  const { difference: _, ...run } = dryRun(files, intents, { styles, ...(resolver !== undefined && { resolver }) });
  return {
    ...run,
    sentences: { en: consequenceTexts(run.consequences, 'en'), ar: consequenceTexts(run.consequences, 'ar') },
  };
}
