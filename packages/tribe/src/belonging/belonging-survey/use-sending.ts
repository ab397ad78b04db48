import { useRef, useState } from 'react';

export type Sending = 'no' | 'waiting' | 'sent' | 'failed' | 'nothing';

/** Sends once at a time. */
export function useSending(send: () => Promise<void>) {
  const [state, setState] = useState<Sending>('no');
  const isWaiting = useRef(false);
  const start = async () => {
    if (isWaiting.current) return;
    isWaiting.current = true;
    setState('waiting');
    try {
      await send();
      setState('sent');
    } catch {
      setState('failed');
    } finally {
      isWaiting.current = false;
    }
  };
  return { state, setState, start };
}
