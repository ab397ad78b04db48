import { useEffect, useState } from 'react';

/** The result of a function that loads something once; `undefined` before. @param load a stable function */
export function useLoaded<T>(load: () => Promise<T>): T | undefined {
  const [loaded, setLoaded] = useState<T>();
  useEffect(() => {
    let isCurrent = true;
    void load().then((found) => isCurrent && setLoaded(() => found));
    return () => void (isCurrent = false);
  }, [load]);
  return loaded;
}
