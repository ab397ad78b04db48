import { parentPort } from 'node:worker_threads';
import { EditError } from '../../edits/edit-error.js';
import { runJob, type CompileInput } from './jobs.js';
import type { JobAnswer, JobOrder } from './types.js';

/** The thread of `ThreadRunner`. It keeps the input: results of the compiler are kept for the same object. */
let input: CompileInput = { files: {}, styles: [] };

parentPort!.on('message', (order: JobOrder) => {
  const { files = input.files, styles = input.styles } = order;
  input = { files, styles };
  parentPort!.postMessage(answer(order));
});

/** An error is data: the class of one does not pass between threads. */
function answer({ serial, job }: JobOrder): JobAnswer {
  try {
    return { serial, result: runJob(input, job) };
  } catch (error) {
    return error instanceof EditError ? { serial, edit: error.message } : { serial, error };
  }
}
