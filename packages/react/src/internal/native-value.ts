type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Sets a control's value as user input does: it bypasses React's own setter and the event bubbles, so controlled and
 * uncontrolled components and listening forms all get it.
 */
export function setNativeValue(control: Control, value: string, event: 'input' | 'change' = 'input'): void {
  Reflect.set(Object.getPrototypeOf(control) as object, 'value', value, control);
  control.dispatchEvent(new Event(event, { bubbles: true }));
}

const listeners = new WeakMap<Control, Set<() => void>>();

/**
 * Calls `listener` each time that a program sets `value`, as form libraries do. The browser has no event for it.
 * @returns the function that removes the listener
 */
export function onValueSet(control: Control, listener: () => void): () => void {
  const known = listeners.get(control) ?? watch(control);
  known.add(listener);
  return () => void known.delete(listener);
}

function watch(control: Control): Set<() => void> {
  const known = new Set<() => void>();
  listeners.set(control, known);
  // React has a property of its own there.
  const { get, set } =
    Object.getOwnPropertyDescriptor(control, 'value') ??
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')!;
  Object.defineProperty(control, 'value', {
    configurable: true,
    enumerable: true,
    get,
    set(value: string) {
      set!.call(control, value);
      for (const each of known) each();
    },
  });
  return known;
}

/** Replaces the selection by text as typing does: it can be undone and has its event. */
export function insertText(control: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  // Deprecated, and the only way that browsers offer.
  control.ownerDocument.execCommand('insertText', false, text);
}
