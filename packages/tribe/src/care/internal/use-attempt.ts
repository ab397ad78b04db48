import { useRef, useState } from 'react';

export type AttemptState = 'ready' | 'missing' | 'running' | 'failed' | 'done';

/** Runs an action once at a time: a second press while it runs does nothing, and a failure can be tried again. */
export function useAttempt() {
  const [state, setState] = useState<AttemptState>('ready');
  const busy = useRef(false);
  const run = async (action: () => Promise<void>): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    setState('running');
    try {
      await action();
      setState('done');
    } catch {
      setState('failed');
    } finally {
      busy.current = false;
    }
  };
  return { state, setState, run };
}
