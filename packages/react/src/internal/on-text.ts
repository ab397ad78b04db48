import { afterReset } from '../components/field/after-reset.js';
import { onValueSet } from './native-value.js';

/**
 * Calls `onChange` now, on input, after a reset, when a program sets the value, and when the browser restores it. Call it
 * in an effect without dependencies to see controlled values too.
 * @returns the function that removes the listeners
 */
export function onText<T extends HTMLInputElement | HTMLTextAreaElement>(
  input: T | null,
  onChange: (input: T) => void,
): (() => void) | undefined {
  if (!input) return undefined;
  const read = () => onChange(input);
  read();
  input.addEventListener('input', read);
  window.addEventListener('pageshow', read);
  const ends = [afterReset(input.form, read), onValueSet(input, read)];
  return () => {
    input.removeEventListener('input', read);
    window.removeEventListener('pageshow', read);
    for (const end of ends) end();
  };
}
