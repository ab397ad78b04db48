import type { Window } from './aggregate.js';
import type { EventTable } from './events.js';
import type { OpinionMap, Votes } from './opinions.js';
import type { BelongingReport } from './report.js';
import type { WorkerAnswer, WorkerRequest } from './worker-messages.js';

export interface RequestOptions {
  /** Of the random numbers of the intervals. */
  readonly seed?: number;
  /** Cancels: the promise is rejected with the reason, and the worker stops. */
  readonly signal?: AbortSignal;
}

export interface BelongingClient {
  /**
   * The report of a window, as `reportOf` computes it.
   *
   * @param options `transfer` gives the table to the worker without a copy: it is empty here afterwards
   */
  report: (
    table: EventTable,
    window: Window,
    options?: RequestOptions & {
      readonly transfer?: boolean;
      /** How much is done, from 0 to 1. */
      readonly onProgress?: (share: number) => void;
    },
  ) => Promise<BelongingReport>;
  /** The map of opinions, as `opinionMap` computes it. */
  opinions: (votes: Votes, options?: RequestOptions) => Promise<OpinionMap>;
  /** Ends the worker. What still waits is rejected. */
  close: () => void;
}

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (reason: unknown) => void;
  readonly onProgress?: ((share: number) => void) | undefined;
}

type Request = WorkerRequest extends infer Each ? (Each extends WorkerRequest ? Omit<Each, 'id'> : never) : never;

/**
 * Measures in a worker, so that a page with a million events goes on answering its reader.
 *
 * @param worker `new Worker(new URL('@wusum/tribe/belonging/worker', import.meta.url), { type: 'module' })`
 */
export function belongingClient(worker: Worker): BelongingClient {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  const settle = (id: number) => {
    const one = waiting.get(id);
    waiting.delete(id);
    return one;
  };
  const rejectAll = (reason: unknown) => {
    for (const id of waiting.keys()) settle(id)!.reject(reason);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
    if (data.kind === 'progress') waiting.get(data.id)?.onProgress?.(data.share);
    else if (data.kind === 'failed')
      settle(data.id)?.reject(Object.assign(new Error(data.message), { name: data.name }));
    else settle(data.id)?.resolve(data.value as never);
  });
  worker.addEventListener('error', ({ message }) => rejectAll(new Error(`The worker failed: ${message}`)));
  const request = async <Value>(
    given: Request,
    { signal, onProgress }: Pick<RequestOptions, 'signal'> & Pick<Waiting, 'onProgress'>,
    transfer: Transferable[] = [],
  ): Promise<Value> => {
    signal?.throwIfAborted();
    last += 1;
    const id = last;
    const cancel = () => {
      settle(id)?.reject(signal!.reason);
      worker.postMessage({ id, kind: 'cancel' } satisfies WorkerRequest);
    };
    try {
      return await new Promise<Value>((resolve, reject) => {
        waiting.set(id, { resolve, reject, onProgress });
        signal?.addEventListener('abort', cancel, { once: true });
        worker.postMessage({ ...given, id } satisfies WorkerRequest, transfer);
      });
    } finally {
      signal?.removeEventListener('abort', cancel);
    }
  };
  return {
    report: (table, window, { seed, signal, onProgress, transfer } = {}) =>
      request(
        { kind: 'report', table, window, ...(seed !== undefined && { seed }) },
        { onProgress, ...(signal && { signal }) },
        transfer ? buffersOf(table) : [],
      ),
    opinions: (votes, { seed, signal } = {}) =>
      request({ kind: 'opinions', votes, ...(seed !== undefined && { seed }) }, signal ? { signal } : {}),
    close: () => {
      worker.terminate();
      rejectAll(new DOMException('The worker was closed.', 'AbortError'));
    },
  };
}

const buffersOf = ({ at, kind, member, to, thread, bots }: EventTable): Transferable[] =>
  [at, kind, member, to, thread, bots].map(({ buffer }) => buffer as ArrayBuffer);
