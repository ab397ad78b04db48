const listeners = new Set<() => void>();
const callAll = (): void => {
  for (const listener of listeners) listener();
};

/**
 * Calls `listener` when a page is shown: until then the browser restores the values of controls. A page of a thousand fields
 * has one listener on `window`, because a browser compares each new one with all that are there.
 * @returns the function that removes the listener
 */
export function onPageShow(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('pageshow', callAll);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('pageshow', callAll);
  };
}
