export { CompileError } from './compile-error.js';
export type { CompileInput, Job, ResultOf } from './jobs.js';
export { ThreadRunner, type ThreadRunnerOptions } from './thread-runner.js';
export type { JobRunner } from './types.js';
