import { opinionMap } from './opinions.js';
import { reportInSlices } from './report.js';
import type { WorkerAnswer, WorkerRequest } from './worker-messages.js';

/** The module of the worker: measures while the page does something else. Talk to it through `belongingClient`. */
const running = new Map<number, AbortController>();
const answer = (given: WorkerAnswer): void => self.postMessage(given);

/** Between two messages of progress. The slices are longer than in a page: only a cancellation waits for them. */
const sliceMs = 50;

async function report({ id, table, window, seed }: Extract<WorkerRequest, { kind: 'report' }>): Promise<void> {
  const controller = new AbortController();
  running.set(id, controller);
  try {
    const onProgress = (share: number) => answer({ id, kind: 'progress', share });
    const options = { sliceMs, onProgress, signal: controller.signal, ...(seed !== undefined && { seed }) };
    answer({ id, kind: 'report', value: await reportInSlices(table, window, options) });
  } finally {
    running.delete(id);
  }
}

async function take(request: WorkerRequest): Promise<void> {
  const { id, kind } = request;
  if (kind === 'cancel') {
    running.get(id)?.abort();
    return;
  }
  try {
    if (kind === 'report') await report(request);
    else answer({ id, kind, value: opinionMap(request.votes, request.seed) });
  } catch (error) {
    const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
    answer({ id, kind: 'failed', name, message });
  }
}

self.addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => void take(data));
