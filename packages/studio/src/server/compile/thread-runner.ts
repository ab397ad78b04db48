import type { Worker } from 'node:worker_threads';
import { EditError } from '../../edits/edit-error.js';
import { CompileError } from './compile-error.js';
import type { CompileInput, Job, JobResults, ResultOf } from './jobs.js';
import { startThread } from './start-thread.js';
import type { JobAnswer, JobOrder, JobRunner } from './types.js';

/** Milliseconds that a job may take. */
const defaultTime = 60_000;

export interface ThreadRunnerOptions {
  /** Milliseconds that a job may take, the start of the thread included. */
  readonly time?: number | undefined;
  readonly start?: () => Worker;
}

interface Waiting extends PromiseWithResolvers<JobResults[Job['kind']]> {
  readonly timer: NodeJS.Timeout;
}

/**
 * Does jobs in a thread of its own, so that the server answers meanwhile. The thread starts with the first job and is kept
 * for the next ones; after a crash or a job that took too long, the next job starts another.
 */
export class ThreadRunner implements JobRunner {
  #thread: Worker | undefined;
  #sent: Partial<CompileInput> = {};
  #serial = 0;
  readonly #waiting = new Map<number, Waiting>();

  constructor(private readonly options: ThreadRunnerOptions = {}) {}

  async run<Each extends Job>(input: CompileInput, job: Each): Promise<ResultOf<Each>> {
    const thread = (this.#thread ??= this.#start());
    const serial = (this.#serial += 1);
    const waiting = Promise.withResolvers<JobResults[Job['kind']]>();
    thread.postMessage({ serial, job, ...this.#unsent(input) } satisfies JobOrder);
    this.#waiting.set(serial, { ...waiting, timer: this.#limit() });
    return (await waiting.promise) as ResultOf<Each>;
  }

  async close(): Promise<void> {
    const thread = this.#thread;
    this.#stop(new CompileError('compiler', 'The server is closed.'));
    await thread?.terminate();
  }

  /** What the thread does not have yet. */
  #unsent({ files, styles }: CompileInput): Partial<CompileInput> {
    const unsent = { ...(files !== this.#sent.files && { files }), ...(styles !== this.#sent.styles && { styles }) };
    this.#sent = { files, styles };
    return unsent;
  }

  #start(): Worker {
    const thread = (this.options.start ?? startThread)();
    const fail = (error: CompileError): void => {
      if (this.#thread === thread) this.#stop(error);
    };
    thread.on('message', (answer: JobAnswer) => this.#settle(answer));
    thread.on('messageerror', (error) => fail(stopped(error)));
    thread.on('error', (error) => fail(stopped(error)));
    thread.on('exit', (code) => fail(stopped(`exit code ${code}`)));
    // A process that has nothing else to do ends.
    thread.unref();
    return thread;
  }

  #limit(): NodeJS.Timeout {
    const { time = defaultTime } = this.options;
    return setTimeout(() => {
      const thread = this.#thread;
      this.#stop(new CompileError('time', `The compiler took more than ${time / 1000} s. Change less at once.`));
      void thread?.terminate();
    }, time);
  }

  /** The next job starts another thread. */
  #stop(error: CompileError): void {
    this.#thread = undefined;
    this.#sent = {};
    for (const { reject, timer } of this.#waiting.values()) {
      clearTimeout(timer);
      reject(error);
    }
    this.#waiting.clear();
  }

  #settle(answer: JobAnswer): void {
    const waiting = this.#waiting.get(answer.serial);
    if (!waiting) return;
    this.#waiting.delete(answer.serial);
    clearTimeout(waiting.timer);
    if ('result' in answer) waiting.resolve(answer.result);
    else waiting.reject('edit' in answer ? new EditError(answer.edit) : answer.error);
  }
}

function stopped(cause: unknown): CompileError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new CompileError('compiler', `The compiler stopped: ${reason}. Try again: it is started again.`, cause);
}
