/** What form libraries read from and write to a control that they have a ref to. */
interface FormControl {
  readonly name: string;
  readonly get: () => unknown;
  readonly set: (value: unknown) => void;
}

const controls = new WeakMap<HTMLButtonElement, () => FormControl>();

/**
 * Gives the button of a select the `value` and `name` of a native one, so that the `register` of a form library works with
 * its ref. They are properties and no attributes: the form sends the native select alone.
 */
export function asFormControl(button: HTMLButtonElement, control: () => FormControl): void {
  const isNew = !controls.has(button);
  controls.set(button, control);
  if (!isNew) return;
  const now = () => controls.get(button)!();
  Object.defineProperty(button, 'value', {
    configurable: true,
    get: () => now().get(),
    set: (value) => {
      now().set(value);
    },
  });
  Object.defineProperty(button, 'name', { configurable: true, get: () => now().name });
}
