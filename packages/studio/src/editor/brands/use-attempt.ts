import { useState } from 'react';
import { useCopy } from '../../parts/page-scope.js';
import { StudioError } from '../../saving/index.js';

/** Work that the author waits for. */
export interface Attempt {
  readonly isBusy: boolean;
  /** Why the last attempt failed, in the words of the server. */
  readonly error: string | undefined;
  /** Does work, and returns whether it succeeded. */
  readonly attempt: (work: () => Promise<void>) => Promise<boolean>;
}

/** @param changed text for an attempt that failed because the files have changed. Default: that of the server */
export function useAttempt(changed?: string): Attempt {
  const { t } = useCopy();
  const [error, setError] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const textOf = (reason: unknown): string => {
    if (!(reason instanceof StudioError) || reason.message === '') return t('saving.failed.other');
    return reason.code === 'changed' ? (changed ?? reason.message) : reason.message;
  };
  const attempt = async (work: () => Promise<void>): Promise<boolean> => {
    setBusy(true);
    setError(undefined);
    try {
      await work();
      return true;
    } catch (reason) {
      setError(textOf(reason));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, error, attempt };
}
