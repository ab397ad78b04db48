type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Sets a control's value as user input does: it bypasses React's own setter and the event bubbles, so controlled and
 * uncontrolled components and listening forms all get it.
 */
export function setNativeValue(control: Control, value: string, event: 'input' | 'change' = 'input'): void {
  Reflect.set(Object.getPrototypeOf(control) as object, 'value', value, control);
  control.dispatchEvent(new Event(event, { bubbles: true }));
}
