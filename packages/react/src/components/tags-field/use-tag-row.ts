import type { KeyboardEvent, RefObject } from 'react';
import { isComposing } from '../../internal/keys.js';
import { arrowStep } from '../../internal/roving.js';

const isRtl = (element: Element) => getComputedStyle(element).direction === 'rtl';

/**
 * Keys of a row of tags with a text field at its end. From an empty text, Backspace and the arrow key towards the start go to
 * the last tag; arrow keys go from tag to tag and back to the text. Backspace and Delete on a tag remove it, which `Tag` does.
 * @returns the handler of keys of the row
 */
export function useTagRow(input: RefObject<HTMLInputElement | null>) {
  return (event: KeyboardEvent<HTMLElement>): void => {
    const { currentTarget: row, target, key } = event;
    const { current: text } = input;
    if (!text || event.defaultPrevented || isComposing(event.nativeEvent)) return;
    const tags = [...row.querySelectorAll<HTMLElement>('.ws-tag-remove:enabled')];
    const index = tags.indexOf(target as HTMLElement);
    if (index < 0 && target !== text) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = index < 0 ? fromText(text, row, tags, key) : fromTag(text, row, tags, index, key);
    if (!next) return;
    next.focus();
    // A letter goes on into the text.
    if (next !== text || key.length > 1) event.preventDefault();
  };
}

/** Whether the caret is before the whole text, and the text has the direction of the row. */
function isAtStart(text: HTMLInputElement, row: HTMLElement): boolean {
  const { value, selectionStart, selectionEnd } = text;
  return value === '' || (selectionStart === 0 && selectionEnd === 0 && isRtl(text) === isRtl(row));
}

function fromText(text: HTMLInputElement, row: HTMLElement, tags: readonly HTMLElement[], key: string) {
  const isBack = key === 'Backspace' || arrowStep(key, isRtl(row)) === -1;
  return isBack && !text.readOnly && isAtStart(text, row) ? tags.at(-1) : undefined;
}

function fromTag(text: HTMLElement, row: HTMLElement, tags: readonly HTMLElement[], index: number, key: string) {
  const step = arrowStep(key, isRtl(row));
  if (step) return tags[Math.max(0, index + step)] ?? text;
  if (key === 'Home') return tags[0];
  return key === 'End' || (key.length === 1 && key !== ' ') ? text : undefined;
}
