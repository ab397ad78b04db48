import { afterReset } from '../field/after-reset.js';

/**
 * Calls `onChange` now, on input, and after a reset. Call it in an effect without dependencies to see controlled values
 * too.
 * @returns the function that removes the listeners
 */
export function onText(
  input: HTMLTextAreaElement | null,
  onChange: (input: HTMLTextAreaElement) => void,
): (() => void) | undefined {
  if (!input) return undefined;
  const read = () => onChange(input);
  read();
  input.addEventListener('input', read);
  const end = afterReset(input.form, read);
  return () => {
    input.removeEventListener('input', read);
    end();
  };
}
