import { afterReset } from '../field/after-reset.js';

/**
 * Calls `hear` now, whenever someone writes, and after a reset. In an effect without dependencies it hears of a value
 * that the owner set as well.
 * @returns the function that ends it
 */
export function onText(
  input: HTMLTextAreaElement | null,
  hear: (input: HTMLTextAreaElement) => void,
): (() => void) | undefined {
  if (!input) return undefined;
  const tell = () => hear(input);
  tell();
  input.addEventListener('input', tell);
  const end = afterReset(input.form, tell);
  return () => {
    input.removeEventListener('input', tell);
    end();
  };
}
