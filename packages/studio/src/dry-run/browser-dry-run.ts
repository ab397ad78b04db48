import type { Intent } from '../intents/index.js';
import type { Sources } from '../live/types.js';
import type { ShownRun } from './types.js';

/** A message to the worker. */
export interface DryRunOrder {
  readonly serial: number;
  readonly sources: Sources;
  readonly intents: readonly Intent[];
}

/** A message from the worker. */
export type DryRunAnswer =
  | { readonly serial: number; readonly run: ShownRun }
  | { readonly serial: number; readonly error: string };

/** Dry runs without a server. */
export interface BrowserDryRun {
  /** @throws if the draft cannot be worked out */
  run(sources: Sources, intents: readonly Intent[]): Promise<ShownRun>;
  close(): void;
}

/** Starts a worker with the compiler of dry runs: load it when it is used. */
export function browserDryRun(): BrowserDryRun {
  const worker = new Worker(new URL('./dry-run.worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, PromiseWithResolvers<ShownRun>>();
  let count = 0;
  worker.onmessage = ({ data }: MessageEvent<DryRunAnswer>) => {
    const asked = waiting.get(data.serial);
    waiting.delete(data.serial);
    if ('error' in data) asked?.reject(new Error(data.error));
    else asked?.resolve(data.run);
  };
  worker.onerror = ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  };
  return {
    run: (sources, intents) => {
      const asked = Promise.withResolvers<ShownRun>();
      waiting.set((count += 1), asked);
      worker.postMessage({ serial: count, sources, intents } satisfies DryRunOrder);
      return asked.promise;
    },
    close: () => worker.terminate(),
  };
}
