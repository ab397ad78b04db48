import { useEffect, useRef, type RefObject } from 'react';
import { afterReset } from '../components/field/after-reset.js';
import { setNativeValue } from './native-value.js';
import { listenTogether } from './listen-together.js';
import { useBrowserLayoutEffect } from './use-browser-layout-effect.js';

type Control = HTMLInputElement | HTMLTextAreaElement;

/**
 * Reports what people typed before React was there, and what the browser restores when they come back to a page, to the
 * page that controls the value: otherwise the control shows and sends one thing, and the page knows another.
 */
export function useRestoredValue(input: RefObject<Control | null>, value: string | undefined): void {
  useRestored(input, value, (node, own) => {
    if (node.value === own) return;
    const restored = node.value;
    // As the browser writes it: a text area has one kind of line end, a number no letters.
    const written = node.cloneNode() as Control;
    written.value = own;
    if (written.value === restored) return;
    node.value = own;
    setNativeValue(node, restored);
  });
}

/**
 * The same for a checkbox, which also has its controlled state after a reset of its form: React keeps the default of a text
 * equal to its value, and not that of a check.
 */
export function useRestoredCheck(input: RefObject<HTMLInputElement | null>, checked: boolean | undefined): void {
  useBrowserLayoutEffect(() => (input.current ? keepChecked(input.current, checked) : undefined), [input, checked]);
  useRestored(input, checked, (node, own) => {
    if (node.checked === own) return;
    node.checked = own;
    node.click();
  });
}

function useRestored<N extends Element, V>(
  input: RefObject<N | null>,
  value: V | undefined,
  report: (node: N, value: V) => void,
): void {
  const latest = useRef({ value, report });
  useEffect(() => {
    latest.current = { value, report };
  });
  useEffect(() => {
    const compare = () => {
      const { current } = latest;
      if (current.value !== undefined && input.current) current.report(input.current, current.value);
    };
    compare();
    // The browser restores values until then.
    return listenTogether(window, 'pageshow', compare);
  }, [input]);
}

/** @returns the function that ends it */
function keepChecked(box: HTMLInputElement, checked: boolean | undefined): () => void {
  if (checked !== undefined) box.defaultChecked = checked;
  // Also where it is not controlled: React compares the next click with what it knows, and a reset is no event for it.
  return afterReset(box.form, () => {
    box.checked = checked ?? box.checked;
  });
}
