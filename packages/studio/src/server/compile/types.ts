import type { CompileInput, Job, JobResults, ResultOf } from './jobs.js';

/** Does the jobs of a session that need the compiler. */
export interface JobRunner {
  /**
   * @throws EditError if an entry cannot be edited
   * @throws CompileError if the compiler stopped or took too long
   */
  run<Each extends Job>(input: CompileInput, job: Each): Promise<ResultOf<Each>>;
  /** Ends the thread. Jobs that are not done fail. */
  close(): Promise<void>;
}

/** A message to the thread. What is absent is as in the message before. */
export interface JobOrder extends Partial<CompileInput> {
  readonly serial: number;
  readonly job: Job;
}

/** A message from the thread. */
export type JobAnswer =
  | { readonly serial: number; readonly result: JobResults[Job['kind']] }
  | { readonly serial: number; readonly edit: string }
  | { readonly serial: number; readonly error: unknown };
