import { noDraftStyle, type DraftStyle } from '../draft-css.js';

/** What this page got last from the editor. */
let shown = noDraftStyle;
const listeners = new Set<() => void>();

export const shownDraft = (): DraftStyle => shown;

export function setShownDraft(next: DraftStyle): void {
  shown = next;
  for (const listener of listeners) listener();
}

/** Calls `listener` after each change of the draft. @returns the function that ends the subscription */
export function subscribeToDraft(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
