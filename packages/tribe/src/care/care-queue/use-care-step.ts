import { useRef, useState } from 'react';
import { takeCare, undoCare, type CareItem, type CareRefusal, type CareStep } from '../queue.js';
import type { CareEntryProps } from './CareEntry.props.js';
import type { CareAnswer } from './CareQueue.props.js';

type Problem = 'stale' | 'refused' | 'failed';

/** Other hosts have acted; the rest cannot be done with the item as it is. */
const stale: readonly CareRefusal[] = ['taken by another host', 'not theirs', 'closed', 'before the last step'];

/** Takes steps one at a time: shown at once, then as the server says. */
export function useCareStep({ item, host, onStep, onUndo, onItemChange }: CareEntryProps) {
  const [shown, setShown] = useState<CareItem>();
  const [problem, setProblem] = useState<Problem>();
  const busy = useRef(false);
  const ask = async (expected: CareItem, request: () => Promise<CareAnswer>): Promise<boolean> => {
    if (busy.current) return false;
    busy.current = true;
    setProblem(undefined);
    setShown(expected);
    let done = false;
    try {
      const answer = await request();
      done = answer.ok;
      onItemChange(answer.ok ? answer.value : answer.current);
      if (!answer.ok) setProblem(stale.includes(answer.refused) ? 'stale' : 'refused');
    } catch {
      setProblem('failed');
    }
    setShown(undefined);
    busy.current = false;
    return done;
  };
  const act = async (step: CareStep): Promise<boolean> => {
    const next = takeCare(item, step);
    if (next.ok) return ask(next.value, () => onStep(item, step));
    setProblem('refused');
    return false;
  };
  const undo = async (): Promise<boolean> => {
    const next = undoCare(item, host);
    return next.ok && ask(next.value, () => onUndo(item));
  };
  return { item: shown ?? item, problem, busy: shown !== undefined, act, undo };
}
