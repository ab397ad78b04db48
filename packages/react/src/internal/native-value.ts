type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Sets a control's value as a person does: it bypasses React's own setter and dispatches an event that bubbles, so that
 * controlled and uncontrolled controls and the form are updated.
 */
export function setNativeValue(control: Control, value: string, event: 'input' | 'change' = 'input'): void {
  Reflect.set(Object.getPrototypeOf(control) as object, 'value', value, control);
  control.dispatchEvent(new Event(event, { bubbles: true }));
}
