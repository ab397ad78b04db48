import { useRef, type FocusEvent, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react';
import { focusedIn } from '../../internal/focus.js';
import { isComposing } from '../../internal/keys.js';
import { findByPrefix, useTypeahead } from '../../internal/typeahead.js';
import { enabledItems, highlight, highlighted } from './highlight.js';
import { byKey } from './options.js';
import type { SelectState } from './use-select.js';

/** How far Page Up and Page Down move. */
const PAGE = 10;
const openKeys = new Set([' ', 'Enter', 'ArrowUp', 'ArrowDown', 'Home', 'End']);

/** Pointer, keyboard and focus of the trigger, with the list closed and open. */
export function useTrigger(select: SelectState) {
  const { open, setOpen, button } = select;
  const pointer = useRef('');
  const keys = useKeys(select);
  const toggle = ({ nativeEvent }: PointerEvent | MouseEvent) =>
    setOpen(!open, { reason: 'trigger-press', event: nativeEvent });
  return {
    onPointerDown: (event: PointerEvent<HTMLButtonElement>) => {
      pointer.current = event.pointerType;
      if (isLocked(event.currentTarget)) return;
      if (event.pointerType !== 'mouse' || event.button !== 0 || event.ctrlKey) return;
      toggle(event);
    },
    onClick: (event: MouseEvent<HTMLButtonElement>) => {
      if (event.currentTarget.matches(':disabled')) return;
      // Safari does not focus a button that is clicked.
      event.currentTarget.focus();
      if (isLocked(event.currentTarget)) return;
      // A click without a press before it, and counted, comes from the label: it only focuses, as in a native select.
      const isFromLabel = pointer.current === '' && event.detail > 0;
      if (pointer.current !== 'mouse' && !isFromLabel) toggle(event);
      pointer.current = '';
    },
    onKeyDown: keys,
    // Firefox presses a button when the space key goes up.
    onKeyUp: (event: KeyboardEvent) => event.key === ' ' && event.preventDefault(),
    onBlur: ({ target, nativeEvent }: FocusEvent) => {
      // When the window loses focus, the button keeps it in its document.
      if (open && focusedIn(target) !== button.current) setOpen(false, { reason: 'focus-out', event: nativeEvent });
    },
  };
}

/** By itself or by a fieldset, or read-only. Browsers send presses all the same. */
const isLocked = (button: HTMLButtonElement) => button.matches(':disabled, [aria-readonly="true"]');

function useKeys(select: SelectState) {
  const { open, setOpen, multiple } = select;
  const typed = useTypeahead();
  const search = useSearch(select);
  return (event: KeyboardEvent<HTMLButtonElement>) => {
    if (isComposing(event.nativeEvent) || isLocked(event.currentTarget)) return;
    const { key, altKey, nativeEvent } = event;
    const text = typed(event);
    if (text !== undefined) search(text, nativeEvent);
    else if (!open) {
      if (!openKeys.has(key)) return;
      setOpen(true, { reason: 'keyboard', event: nativeEvent });
    } else if (key === 'Escape') setOpen(false, { reason: 'escape-key', event: nativeEvent });
    else if (key === 'Enter' || key === ' ' || (altKey && key === 'ArrowUp') || (key === 'Tab' && !multiple)) {
      chooseItem(select, highlighted(select), { reason: 'keyboard', event: nativeEvent });
      if (key === 'Tab') return;
    } else if (!move(select, key)) return;
    event.preventDefault();
  };
}

/** Moves the active option. @returns whether the key does that */
function move(select: SelectState, key: string): boolean {
  const items = enabledItems(select);
  const index = items.indexOf(highlighted(select)!);
  const last = items.length - 1;
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(index + 1, last),
    ArrowUp: Math.max(index - 1, 0),
    PageDown: Math.min(index + PAGE, last),
    PageUp: Math.max(index - PAGE, 0),
    Home: 0,
    End: last,
  };
  if (targets[key] === undefined) return false;
  highlight(select, items[targets[key]]);
  return true;
}

/** Typeahead: chooses with the list closed, moves with the list open. Several are chosen in the open list alone. */
function useSearch(select: SelectState) {
  const { open, setOpen, multiple, entries, keys, choose } = select;
  return (text: string, event: Event) => {
    if (open) {
      const items = enabledItems(select);
      // What a component renders is known here for the first time.
      const words = items.map((item) => byKey(entries).get(item.dataset.value!)?.text || item.textContent);
      const found = findByPrefix(words, text, items.indexOf(highlighted(select)!));
      if (found >= 0) highlight(select, items[found]);
      return;
    }
    if (multiple) return setOpen(true, { reason: 'keyboard', event });
    const enabled = [...byKey(entries).values()].filter((option) => !option.disabled);
    const words = enabled.map((option) => option.text);
    const found = findByPrefix(
      words,
      text,
      enabled.findIndex(({ key }) => key === keys[0]),
    );
    if (found >= 0) choose(enabled[found]!, { reason: 'keyboard', event });
  };
}

/** Chooses the option of an item. One choice closes the list; of several, it stays open. */
export function chooseItem(
  select: SelectState,
  item: HTMLElement | null,
  details: { reason: 'item-press' | 'keyboard'; event: Event },
): void {
  const option = byKey(select.entries).get(item?.dataset.value ?? '\0');
  if (option) select.choose(option, details);
  if (!select.multiple) select.setOpen(false, details);
}
