import { useState, type RefObject } from 'react';
import { useBrowserLayoutEffect } from './use-browser-layout-effect.js';

/**
 * Whether a `<fieldset disabled>` around an element disables it, as it disables native controls. For parts of a control
 * that are no native control: the browser leaves them as they are.
 */
export function useFieldsetDisabled(place: RefObject<HTMLElement | null>): boolean {
  const [isDisabled, setDisabled] = useState(false);
  useBrowserLayoutEffect(() => {
    const fieldsets = fieldsetsAround(place.current);
    const read = () => setDisabled(fieldsets.some(({ disabled }) => disabled));
    read();
    const observer = new MutationObserver(read);
    for (const each of fieldsets) observer.observe(each, { attributeFilter: ['disabled'] });
    return () => observer.disconnect();
  }, [place]);
  return isDisabled;
}

/** Without those that have the element in their legend, which stays enabled. */
function fieldsetsAround(element: Element | null): HTMLFieldSetElement[] {
  const found: HTMLFieldSetElement[] = [];
  let fieldset = element?.closest('fieldset');
  while (fieldset) {
    if (!fieldset.querySelector(':scope > legend')?.contains(element)) found.push(fieldset);
    fieldset = fieldset.parentElement?.closest('fieldset');
  }
  return found;
}
