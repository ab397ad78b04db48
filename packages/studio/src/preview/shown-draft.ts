/** The style sheet of the draft that this page got last from the editor; empty: none. */
let css = '';
const listeners = new Set<() => void>();

export const shownDraft = (): string => css;

export function setShownDraft(next: string): void {
  css = next;
  for (const listener of listeners) listener();
}

/** Calls `listener` after each change of the draft. @returns the function that ends the subscription */
export function subscribeToDraft(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
