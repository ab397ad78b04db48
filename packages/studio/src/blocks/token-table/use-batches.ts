import { useCallback, useState } from 'react';

/** Renders rows in batches as the reader scrolls towards them. */
export function useBatches(rows: readonly unknown[]): {
  shown: number;
  end: (sentinel: Element | null) => (() => void) | undefined;
} {
  const [state, setState] = useState({ rows, shown: batch });
  if (state.rows !== rows) setState({ rows, shown: batch });
  const { shown } = state;
  const end = useCallback(
    (sentinel: Element | null) => {
      if (!sentinel) return undefined;
      const grow = () => setState((now) => ({ ...now, shown: shown + batch }));
      const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && grow(), { rootMargin: '600px' });
      observer.observe(sentinel);
      return () => observer.disconnect();
    },
    [shown],
  );
  return { shown, end };
}
const batch = 30;
