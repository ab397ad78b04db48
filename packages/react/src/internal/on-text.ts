import { afterReset } from '../components/field/after-reset.js';
import { listenTogether } from './listen-together.js';
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
  const ends = [listenTogether(window, 'pageshow', read), afterReset(input.form, read), onValueSet(input, read)];
  return () => {
    input.removeEventListener('input', read);
    for (const end of ends) end();
  };
}
