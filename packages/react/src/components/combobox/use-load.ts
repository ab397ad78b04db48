import { useEffect, useInsertionEffect, useMemo, useRef, useState } from 'react';
import type { SelectGroupData, SelectOptionData, SelectValue } from '../select/Select.props.js';

/** How long people have to pause before their text is searched for, in milliseconds. */
const PAUSE = 200;

type Options = readonly (SelectOptionData<SelectValue> | SelectGroupData<SelectValue>)[];

export type Load = (search: string, options: { signal: AbortSignal }) => Promise<Options>;

interface Answer {
  /** What was searched for, and which attempt it was. */
  readonly of: string;
  readonly options: Options | undefined;
}

export interface Loaded {
  /** The options of the last answer; those of the one before while a new one is awaited. */
  readonly options: Options;
  readonly status: 'loading' | 'ready' | 'failed';
  /** Asks again. */
  readonly retry: () => void;
}

/**
 * Options from elsewhere. A new search aborts the one before, and an answer that comes late is dropped: what is shown is what
 * was searched for last.
 * @param isActive whether the list is open; a closed one loads nothing
 * @returns `undefined` without `load`
 */
export function useLoad(load: Load | undefined, search: string, isActive: boolean): Loaded | undefined {
  const latest = useRef(load);
  useInsertionEffect(() => {
    latest.current = load;
  });
  const [answer, setAnswer] = useState<Answer>();
  const [last, setLast] = useState<Options>(none);
  const [attempt, setAttempt] = useState(0);
  const hasLoad = load !== undefined;
  const of = `${attempt} ${search}`;
  const isKnown = answer?.of === of;
  useEffect(() => {
    if (!hasLoad || !isActive || isKnown) return;
    const abort = new AbortController();
    const { signal } = abort;
    const finish = (options: Options | undefined) => {
      if (signal.aborted) return;
      setAnswer({ of, options });
      if (options) setLast(options);
    };
    const ask = async () => {
      try {
        finish(await latest.current!(search, { signal }));
      } catch {
        finish(undefined);
      }
    };
    const timer = window.setTimeout(() => void ask(), search === '' ? 0 : PAUSE);
    return () => {
      window.clearTimeout(timer);
      abort.abort();
    };
  }, [hasLoad, isActive, isKnown, search, of]);
  return useMemo(() => {
    if (!hasLoad) return undefined;
    const status = !isKnown ? 'loading' : answer?.options ? 'ready' : 'failed';
    return { options: last, status, retry: () => setAttempt((count) => count + 1) };
  }, [hasLoad, isKnown, answer, last]);
}

const none: Options = [];
