import { loadParsers } from '@wusum/compiler/watch';
import { dryRun } from './dry-run.js';
import type { DryRunAnswer, DryRunOrder } from './browser-dry-run.js';

/** The part of a worker's scope that this file uses: the types of pages and of workers exclude each other. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<DryRunOrder>) => void) | null;
  postMessage(message: DryRunAnswer): void;
}
const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data }) => {
  work(data).catch((error: unknown) => scope.postMessage({ serial: data.serial, error: String(error) }));
};

async function work({ serial, sources, intents }: DryRunOrder): Promise<void> {
  await loadParsers(Object.keys(sources.files));
  // The difference is what the consequences are counted from. It is large, and no page shows it.
  const { difference: _, ...run } = dryRun(sources.files, intents, { resolver: sources.entry });
  scope.postMessage({ serial, run });
}
