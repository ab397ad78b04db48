'use client';
import { useState, type FocusEventHandler, type KeyboardEventHandler, type MouseEventHandler } from 'react';
import { composeHandlers } from '../../internal/compose.js';

interface Handlers {
  onKeyDown?: KeyboardEventHandler<HTMLInputElement> | undefined;
  onKeyUp?: KeyboardEventHandler<HTMLInputElement> | undefined;
  onMouseDown?: MouseEventHandler<HTMLInputElement> | undefined;
  onBlur?: FocusEventHandler<HTMLInputElement> | undefined;
}

/** Whether capital letters are locked while a control has focus. Browsers report it with each key and press only. */
export function useCapsLock(own: Handlers) {
  const [isOn, setOn] = useState(false);
  const read = (event: { getModifierState?: (key: string) => boolean }) =>
    // Fill-in of browsers sends events that have no keys.
    setOn(event.getModifierState?.('CapsLock') ?? false);
  return {
    isOn,
    handlers: {
      onKeyDown: composeHandlers(own.onKeyDown, read),
      onKeyUp: composeHandlers(own.onKeyUp, read),
      onMouseDown: composeHandlers(own.onMouseDown, read),
      onBlur: composeHandlers(own.onBlur, () => setOn(false)),
    },
  };
}
