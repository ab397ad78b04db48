'use client';

import { useRef, useState } from 'react';

export type ActionState = 'idle' | 'waiting' | 'failed' | 'done';

/** An action of a member: what it returns is waited for, and a second one is not started meanwhile. */
export interface RunningAction<Args extends readonly unknown[]> {
  readonly state: ActionState;
  /** @returns whether it succeeded; also false while another one is running */
  readonly run: (...args: Args) => Promise<boolean>;
  readonly reset: () => void;
}

export function useAction<Args extends readonly unknown[]>(
  action: (...args: Args) => Promise<void> | void,
): RunningAction<Args> {
  const [state, setState] = useState<ActionState>('idle');
  // Two presses can come before React renders once.
  const isRunning = useRef(false);
  const run = async (...args: Args): Promise<boolean> => {
    if (isRunning.current) return false;
    isRunning.current = true;
    setState('waiting');
    try {
      await action(...args);
      setState('done');
      return true;
    } catch {
      setState('failed');
      return false;
    } finally {
      isRunning.current = false;
    }
  };
  return { state, run, reset: () => setState('idle') };
}
