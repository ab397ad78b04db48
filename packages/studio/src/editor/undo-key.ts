import type { Key } from './save-key.js';

/** What a key does to the last step. */
export type UndoDirection = 'undo' | 'redo';

/** ⌘Z and Control Z undo; with Shift, and as Control Y, they redo. `undefined` for any other key. */
export function undoDirection({ key, metaKey, ctrlKey, shiftKey, altKey }: Key): UndoDirection | undefined {
  if (altKey || !(metaKey || ctrlKey)) return undefined;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' && ctrlKey && !shiftKey ? 'redo' : undefined;
}

/** Types of inputs without a text of their own to undo. */
const withoutText = ['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit'];

/** Whether people write in an element: it has an undo of its own. */
export function isTextField(target: EventTarget | null): boolean {
  const element = target as Partial<HTMLInputElement> | null;
  if (element?.tagName === 'TEXTAREA' || element?.isContentEditable === true) return true;
  return element?.tagName === 'INPUT' && !withoutText.includes(element.type ?? 'text');
}

/** Takes the last step back, or does it again. @returns whether it has done so */
type UndoListener = (direction: UndoDirection) => boolean;

const listeners: UndoListener[] = [];

/**
 * Calls a function for the keys of undo. Of several, the newest is asked first: a step that is done in front of others is
 * taken back before them.
 * @returns the function that ends it
 */
export function onUndo(listener: UndoListener): () => void {
  listeners.push(listener);
  return () => void listeners.splice(listeners.indexOf(listener), 1);
}

/** The keys of undo were pressed, on this page or on another one of this Storybook. @returns whether anything was done */
export const receiveUndo = (direction: UndoDirection): boolean =>
  listeners.toReversed().some((listener) => listener(direction));

/** Listens to the keys of undo on this page, but in text fields. @returns the function that ends it */
export function listenToUndoKeys(page: Window, receive: (direction: UndoDirection) => boolean): () => void {
  const press = (event: KeyboardEvent): void => {
    const direction = undoDirection(event);
    if (direction === undefined || event.defaultPrevented || isTextField(event.target)) return;
    if (receive(direction)) event.preventDefault();
  };
  page.addEventListener('keydown', press);
  return () => page.removeEventListener('keydown', press);
}
