import { useEffect, useRef, type RefObject } from 'react';
import { afterReset } from '../field/after-reset.js';

interface ResetState {
  button: RefObject<HTMLButtonElement | null>;
  native: RefObject<HTMLSelectElement | null>;
  form: string | undefined;
  /** What the form sends after a reset. */
  first: readonly string[];
  reset: (event: Event) => void;
}

/** A reset of the form brings the first value back. */
export function useReset({ button, native, form, first, reset }: ResetState): void {
  const latest = useRef({ first, reset });
  useEffect(() => {
    latest.current = { first, reset };
  });
  useEffect(() => {
    const owner = button.current?.form;
    let last: Event;
    const prepare = (event: Event) => {
      last = event;
      setDefaults(native.current, latest.current.first);
    };
    owner?.addEventListener('reset', prepare);
    const end = afterReset(owner, () => latest.current.reset(last));
    return () => {
      owner?.removeEventListener('reset', prepare);
      end();
    };
    // The button's form is another one when `form` is.
  }, [button, native, form]);
}

/** Sets what the browser's own reset of the native select leads to: React sets which options are chosen, no defaults. */
function setDefaults(select: HTMLSelectElement | null, first: readonly string[]): void {
  if (!select) return;
  const before = [...select.options].map((option) => option.selected);
  const keys = first.length === 0 && !select.multiple ? [''] : first;
  for (const option of select.options) option.defaultSelected = keys.includes(option.value);
  // A default chooses an option that nobody has touched yet. The reset may still be prevented.
  before.forEach((selected, index) => {
    select.options[index]!.selected = selected;
  });
}
