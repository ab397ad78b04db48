import { fieldMessages } from '@wusum/contract/messages/field';
import { useEffect, type RefObject } from 'react';
import { listenTogether } from '../../internal/listen-together.js';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';
import { useMessages } from '../../internal/use-messages.js';
import { afterReset } from '../field/after-reset.js';

interface Group {
  readonly node: RefObject<HTMLFieldSetElement | null>;
  /** The checkbox that chooses all. */
  readonly all: RefObject<HTMLInputElement | null>;
  readonly required: boolean;
}

/** The checkboxes of a group, in the order of the document. */
export const itemsOf = (fieldset: Element): HTMLInputElement[] => [
  ...fieldset.querySelectorAll<HTMLInputElement>('input[data-item]'),
];

/** The chosen values, in the order of the document. */
export const valuesOf = (fieldset: Element): string[] => chosenOf(fieldset, (item) => item.checked);

/** All values, or none if all are chosen; without a change of those that are disabled. */
export function allOrNone(fieldset: Element): string[] {
  const enabled = itemsOf(fieldset).filter((item) => !item.matches(':disabled'));
  const isAll = enabled.every((item) => item.checked);
  return chosenOf(fieldset, (item) => (enabled.includes(item) ? !isAll : item.checked));
}

const chosenOf = (fieldset: Element, isChosen: (item: HTMLInputElement) => boolean): string[] =>
  itemsOf(fieldset)
    .filter(isChosen)
    .map((item) => item.value);

/**
 * Keeps what only the DOM has: the state of the checkbox for all, and the validity of a required group. The browser knows
 * the values, also after a reset and when it restores a page.
 * @returns the function that brings both up to date
 */
export function useGroupState({ node, all, required }: Group): () => void {
  const message = useMessages(fieldMessages);
  const missing = required ? message('field.missing') : '';
  // After each render, because items come and go.
  useBrowserLayoutEffect(() => update(node.current!, all.current, missing));
  useEffect(() => {
    const fieldset = node.current!;
    const read = () => update(fieldset, all.current, missing);
    // After the handlers of React, which may revert a controlled one.
    const later = () => queueMicrotask(read);
    fieldset.addEventListener('change', later);
    const ends = [listenTogether(window, 'pageshow', read), afterReset(fieldset.form, read)];
    return () => {
      fieldset.removeEventListener('change', later);
      for (const end of ends) end();
    };
  }, [node, all, missing]);
  return () => update(node.current!, all.current, missing);
}

function update(fieldset: HTMLFieldSetElement, all: HTMLInputElement | null, missing: string): void {
  const items = itemsOf(fieldset);
  const checked = items.filter((item) => item.checked).length;
  if (all) {
    all.checked = items.length > 0 && checked === items.length;
    all.indeterminate = checked > 0 && checked < items.length;
  }
  const first = items.find((item) => !item.matches(':disabled'));
  for (const item of items) {
    const text = item === first && checked === 0 ? missing : '';
    if (item.validationMessage !== text) item.setCustomValidity(text);
  }
}
