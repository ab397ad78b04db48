import { useCallback, useState } from 'react';

/** How many tokens are kept. */
const most = 12;

/** Paths with a new one in front. A known one keeps its place, so that the list does not move under the pointer. */
export const withRecent = (recent: readonly string[], path: string): readonly string[] =>
  recent.includes(path) ? recent : [path, ...recent].slice(0, most);

/** The token that is shown, and those that were shown last, the newest first. */
export function useChosen(): {
  readonly chosen: string | undefined;
  readonly recent: readonly string[];
  readonly choose: (path: string) => void;
} {
  const [chosen, setChosen] = useState<string>();
  const [recent, setRecent] = useState<readonly string[]>([]);
  const choose = useCallback((path: string): void => {
    setChosen(path);
    setRecent((now) => withRecent(now, path));
  }, []);
  return { chosen, recent, choose };
}
