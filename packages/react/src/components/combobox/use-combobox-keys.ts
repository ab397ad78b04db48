import { useRef, type ChangeEvent, type FocusEvent, type KeyboardEvent, type MouseEvent } from 'react';
import { focusedIn } from '../../internal/focus.js';
import { isComposing } from '../../internal/keys.js';
import type { Intent } from './link.js';
import type { ComboboxState } from './use-combobox.js';

/** Keys that move in the list. Home and End move in the text. */
const moves = new Set(['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp']);

/** Text, keyboard, pointer and focus of the control: APG Combobox with a list. */
export function useComboboxKeys(combobox: ComboboxState, isLocked: boolean) {
  const { open, setOpen, link, props, box, input } = combobox;
  const isPressed = useRef(false);
  const openWith = (why: Intent, details: Parameters<typeof setOpen>[1]) => {
    link.setIntent(why);
    setOpen(true, details);
  };
  return {
    onChange: (event: ChangeEvent<HTMLInputElement>) => {
      const { currentTarget, nativeEvent } = event;
      props.onChange?.(event);
      combobox.type(currentTarget.value, { reason: 'input-change', event: nativeEvent });
      link.setIntent('typed');
      // Not where the browser fills in or restores the text.
      if (!open && focusedIn(currentTarget) === currentTarget)
        openWith('typed', { reason: 'input-change', event: nativeEvent });
    },
    onKeyDown: useKeys(combobox, isLocked, openWith),
    onCompositionStart: () => combobox.setComposing(true),
    onCompositionEnd: () => combobox.setComposing(false),
    onPointerDown: () => {
      isPressed.current = true;
    },
    onClick: ({ nativeEvent }: MouseEvent) => {
      // A click without a press comes from the label: it only focuses.
      if (isPressed.current && !open && !isLocked) openWith('chosen', { reason: 'trigger-press', event: nativeEvent });
      isPressed.current = false;
    },
    onBlur: ({ relatedTarget, target, nativeEvent }: FocusEvent) => {
      // When the window loses focus, the control keeps it in its document.
      if (box.current?.contains(relatedTarget) || focusedIn(target) === input.current || isLocked) return;
      const details = { reason: 'focus-out', event: nativeEvent } as const;
      combobox.commit(details);
      if (open) setOpen(false, details);
    },
  };
}

function useKeys(
  combobox: ComboboxState,
  isLocked: boolean,
  openWith: (why: Intent, details: { reason: 'keyboard'; event: Event }) => void,
) {
  const { open, setOpen, link } = combobox;
  return (event: KeyboardEvent<HTMLInputElement>) => {
    const { key, altKey, ctrlKey, metaKey, nativeEvent } = event;
    if (isLocked || event.defaultPrevented || isComposing(nativeEvent)) return;
    const details = { reason: 'keyboard', event: nativeEvent } as const;
    const list = link.list();
    if (!open) {
      if (key === 'Enter') combobox.commit(details);
      if (key !== 'ArrowDown' && key !== 'ArrowUp') return;
      openWith(altKey ? 'chosen' : key === 'ArrowDown' ? 'first' : 'last', details);
    } else if (key === 'Escape') setOpen(false, { reason: 'escape-key', event: nativeEvent });
    else if (key === 'Enter') {
      if (!list?.chooseActive(details)) {
        combobox.commit(details);
        if (!combobox.multiple) setOpen(false, details);
      }
    } else if (key === 'Tab') {
      if (list?.isMoved() && !combobox.multiple) list.chooseActive(details);
      return;
    } else if (altKey && key === 'ArrowUp') setOpen(false, details);
    else if (ctrlKey || metaKey || altKey || !moves.has(key) || !list?.move(key)) return;
    event.preventDefault();
  };
}
