'use client';
import { useEffect, useInsertionEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { isComposing } from '../../internal/keys.js';
import { isApple } from '../../internal/platform.js';
import { ariaShortcut, matchesShortcut, parseShortcut, shortcutText, type ShortcutKeys } from './shortcut-keys.js';

/** What a control shows and announces of its shortcut. */
export interface Shortcut {
  /** As people's keyboards name it, for `Kbd`: `⌘K` or `Ctrl+K`. A server does not know the keyboard: `Ctrl+K`. */
  readonly text: string;
  /** For `aria-keyshortcuts` of the control: `Meta+K`. */
  readonly keys: string;
}

const subscribe = () => () => {};

/** Whether the keyboard is Apple's; `false` on a server and in the first render after it. */
export const useIsApple = (): boolean => useSyncExternalStore(subscribe, isApple, () => false);

/**
 * Calls a function when people press keys anywhere on the page, e.g. `mod+k` to open a `Command`. `mod` is Command on
 * Apple's keyboards, and Control on all others. It is the same key on a keyboard of another script, such as the Arabic one.
 *
 * Without a modifier, keys of a text field stay its own. Keys of an input method, keys that are held down, and an event whose
 * default is prevented, do nothing. The default of the event that is used is prevented.
 * @param shortcut modifiers (`mod`, `ctrl`, `alt`, `shift`, `meta`) and one key: `mod+k`, `/`, `shift+arrowup`
 * @param onPress called with the event; `undefined` while the shortcut is not in use
 * @throws Error if the shortcut has no key, or more than one
 */
export function useShortcut(shortcut: string, onPress: ((event: KeyboardEvent) => void) | undefined): Shortcut {
  const keys = useMemo(() => parseShortcut(shortcut), [shortcut]);
  const latest = useRef(onPress);
  useInsertionEffect(() => {
    latest.current = onPress;
  });
  const isActive = onPress !== undefined;
  useEffect(() => {
    if (!isActive) return undefined;
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || isComposing(event)) return;
      if (!matchesShortcut(event, keys, isApple()) || isTyping(event, keys)) return;
      event.preventDefault();
      latest.current?.(event);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [keys, isActive]);
  const isOfApple = useIsApple();
  return { text: shortcutText(keys, isOfApple), keys: ariaShortcut(keys, isOfApple) };
}

const textControls = 'input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"]), textarea, select';

/** Whether people write: keys without a modifier are then letters. */
function isTyping(event: KeyboardEvent, { held }: ShortcutKeys): boolean {
  if (held.has('mod') || held.has('ctrl') || held.has('meta') || held.has('alt')) return false;
  const [target] = event.composedPath();
  return target instanceof HTMLElement && (target.isContentEditable || target.matches(textControls));
}
