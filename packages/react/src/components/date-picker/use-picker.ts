import type { KeyboardEvent, KeyboardEventHandler } from 'react';
import { composeHandlers } from '../../internal/compose.js';
import { useControlled } from '../../internal/use-controlled.js';
import type { PickerProps } from './DatePicker.props.js';

interface PickerOptions extends Pick<PickerProps, 'open' | 'defaultOpen' | 'onOpenChange'> {
  /** Disabled or read-only: it does not open. */
  readonly isFixed: boolean | undefined;
  readonly onKeyDown: KeyboardEventHandler<HTMLDivElement> | undefined;
}

/** The calendar of a date field, open or closed. Alt+Down in a part opens it, as in the browser's own date field. */
export function usePicker({ open, defaultOpen = false, onOpenChange, isFixed, onKeyDown }: PickerOptions) {
  const [isOpen, setOpen] = useControlled(open, defaultOpen, onOpenChange);
  const openByKey = (event: KeyboardEvent<HTMLElement>) => {
    if (isFixed || !event.altKey || event.key !== 'ArrowDown' || event.defaultPrevented) return;
    if (!(event.target as Element).matches('[data-segment]')) return;
    event.preventDefault();
    setOpen(true, { reason: 'keyboard', event: event.nativeEvent });
  };
  return {
    /** For the `Picker`. */
    picker: { open: isOpen, setOpen, disabled: isFixed },
    /** For the box of the parts. */
    onKeyDown: composeHandlers(onKeyDown, openByKey),
    /** Sets a value that is pressed in the popup, and closes it. */
    choose: (event: Event, set: (details: { reason: 'item-press'; event: Event }) => void) => {
      set({ reason: 'item-press', event });
      setOpen(false, { reason: 'item-press', event });
    },
  };
}

/** What is wrong with a day: the reason of the page, or `words`. */
export function problemOf(reason: boolean | string | undefined, words: string): string {
  return typeof reason === 'string' ? reason : reason ? words : '';
}
