/** What says which key was pressed, in an event of the page or of Storybook's channel. */
export type Key = Pick<KeyboardEvent, 'key' | 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey'>;

/** ⌘S or Control S. */
export function isSaveKey({ key, metaKey, ctrlKey, shiftKey, altKey }: Key): boolean {
  return key.toLowerCase() === 's' && (metaKey || ctrlKey) && !shiftKey && !altKey;
}

const listeners = new Set<() => void>();

/** Calls a function when ⌘S was pressed on another page of this Storybook. @returns the function that ends it */
export function onSaveKey(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** ⌘S was pressed on another page of this Storybook. */
export function receiveSaveKey(): void {
  for (const listener of listeners) listener();
}
