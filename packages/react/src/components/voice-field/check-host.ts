/**
 * Checks texts outside the thread of the page: in one worker for all fields, made at the first check. Where a worker does not
 * start, e.g. by a content security policy, in the page, while it is idle. One text is checked at a time; a request that is
 * cancelled before is never sent.
 */
import type { CheckedVoice } from '../../engines/check-voice.js';
import type { VoiceAnswer, VoiceRequest } from './check-messages.js';
import type { VoiceFinding, VoiceSetup } from './VoiceField.props.js';

interface Job {
  readonly setup: VoiceSetup;
  readonly text: string;
  readonly answer: (answer: Pick<VoiceAnswer, 'findings' | 'problem'>) => void;
}

const queue = new Set<Job>();
let current: { readonly id: number; readonly job: Job } | undefined;
let count = 0;

/** `none`: workers do not start here. */
let worker: Worker | 'none' | undefined;
/** The setups that the worker knows, and their numbers. */
let known = new WeakMap<VoiceSetup, number>();
let users = 0;

/** Keeps the worker until the last user is gone. @returns the function that ends it */
export function keepWorker(): () => void {
  users += 1;
  return () => {
    users -= 1;
    if (users === 0) stop();
  };
}

function stop(): void {
  if (worker !== 'none') worker?.terminate();
  worker = undefined;
  current = undefined;
  known = new WeakMap();
  queue.clear();
}

/**
 * Checks a text.
 * @param onFindings called once, unless the check is cancelled or fails
 * @param onProblem called with the error of a setup that is not valid, e.g. a language that is no tag
 * @returns the function that cancels it
 */
export function checkVoice(
  setup: VoiceSetup,
  text: string,
  onFindings: (findings: readonly VoiceFinding[]) => void,
  onProblem: (problem: string) => void,
): () => void {
  let isCancelled = false;
  const job: Job = {
    setup,
    text,
    answer: ({ findings, problem }) => {
      if (isCancelled) return;
      if (problem === undefined) onFindings(findings);
      else onProblem(problem);
    },
  };
  queue.add(job);
  next();
  return () => {
    isCancelled = true;
    queue.delete(job);
  };
}

function next(): void {
  const [job] = queue;
  if (current || !job) return;
  queue.delete(job);
  count += 1;
  current = { id: count, job };
  worker ??= startWorker();
  if (worker === 'none') void checkInPage(current.id, job);
  else worker.postMessage(requestOf(count, job));
}

function requestOf(id: number, { setup, text }: Job): VoiceRequest {
  const number = known.get(setup);
  if (number !== undefined) return { id, setup: number, text };
  known.set(setup, id);
  return { id, setup: id, given: setup, text };
}

function startWorker(): Worker | 'none' {
  try {
    // Bundlers find the worker by this expression.
    const made = new Worker(new URL('../../engines/voice-worker.js', import.meta.url), { type: 'module' });
    made.addEventListener('message', ({ data }: MessageEvent<VoiceAnswer>) => finish(data));
    made.addEventListener('error', () => {
      if (worker === made) giveUp(made);
    });
    return made;
  } catch {
    return 'none';
  }
}

/** The worker did not load, or failed: from now on texts are checked in the page. */
function giveUp(made: Worker): void {
  made.terminate();
  worker = 'none';
  if (current) void checkInPage(current.id, current.job);
}

function finish(answer: VoiceAnswer): void {
  if (current?.id !== answer.id) return;
  const { job } = current;
  current = undefined;
  job.answer(answer);
  next();
}

async function checkInPage(id: number, { setup, text }: Job): Promise<void> {
  try {
    const { createChecker } = await import('../../engines/check-voice.js');
    await idle();
    finish({ id, findings: createChecker(setup.voice as CheckedVoice, setup.options).check(text) });
  } catch (error) {
    finish({ id, findings: [], problem: String(error) });
  }
}

/** The page is idle, or a moment has passed: WebKit has no `requestIdleCallback`. */
const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 1000 });
    else setTimeout(resolve, 50);
  });
