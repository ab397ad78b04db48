import { useEffect, useState } from 'react';

const keyOf = (key: string): string => `wusum-reply ${key}`;

/** Some browsers refuse storage, and it can be full: then a draft lasts as long as the page. */
function attempt<Result>(action: (storage: Storage) => Result): Result | undefined {
  try {
    return action(localStorage);
  } catch {
    return undefined;
  }
}

/** A text that the browser keeps until it is sent. It is read after the first render: a server has no draft. */
export function useDraft(key: string | undefined, initial: string) {
  const [words, setWords] = useState(initial);
  const [kept, setKept] = useState(false);
  useEffect(() => {
    const found = key === undefined ? undefined : attempt((storage) => storage.getItem(keyOf(key)));
    if (!found) return;
    setWords(found);
    setKept(true);
  }, [key]);
  const change = (next: string): void => {
    setWords(next);
    if (key === undefined) return;
    if (next === '') attempt((storage) => storage.removeItem(keyOf(key)));
    setKept(next !== '' && attempt((storage) => (storage.setItem(keyOf(key), next), true)) === true);
  };
  return { words, change, kept };
}
