type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Sets a control's value as if a person had: React's own setter is passed by and the event bubbles, so controlled
 * and uncontrolled owners, and forms that listen, all hear it.
 */
export function setNativeValue(control: Control, value: string, event: 'input' | 'change' = 'input'): void {
  Reflect.set(Object.getPrototypeOf(control) as object, 'value', value, control);
  control.dispatchEvent(new Event(event, { bubbles: true }));
}
