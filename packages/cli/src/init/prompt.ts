import type * as Prompts from '@clack/prompts';
import { UsageError, type Terminal } from '../terminal.js';

/** Whether to prompt for what the flags do not set. @throws UsageError without a terminal and without `--yes` */
export function isAsking({ yes }: { readonly yes?: boolean }, terminal: Terminal): boolean {
  if (yes) return false;
  if (terminal.isInteractive) return true;
  throw new UsageError('Not an interactive terminal. Pass --yes, and optionally --name, --seed and --font.');
}

/** Asks one question; the library of prompts is loaded with the first one. @throws UsageError if it is cancelled */
export async function prompt<T>(ask: (prompts: typeof Prompts) => Promise<T>): Promise<Exclude<T, symbol>> {
  const prompts = await import('@clack/prompts');
  const answer = await ask(prompts);
  if (prompts.isCancel(answer)) throw new UsageError('Nothing was written.');
  return answer as Exclude<T, symbol>;
}
