'use client';

import { toastMessages } from '@wusum/contract/messages/toast';
import {
  useCallback,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { createPortal } from 'react-dom';
import { focusedIn, pathOf, restoreFocus } from '../../internal/focus.js';
import { isComposing } from '../../internal/keys.js';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { useMessages } from '../../internal/use-messages.js';
import { useScope } from '../../internal/use-scope.js';
import { addHost, closeToast, createHost, type Toast } from './store.js';
import { ToastItem } from './ToastItem.js';
import type { ToasterProps } from './Toaster.props.js';
import { List, Live, Region, Root } from './Toaster.styles.js';
import { useHolder } from './use-holder.js';

const none: readonly Toast[] = [];

/**
 * Shows the messages of `toast()`, in front of everything. Renders one `<div>`; in the browser, two live regions and a
 * `<section popover>` in it. F6 moves focus to the messages and back; Escape closes one.
 *
 * Use it once in a page, and once in each `Brand` whose messages look like that brand.
 * Do not use it to place messages of your own: call `toast()`.
 */
export function Toaster({ side, align, max, ref, ...rest }: ToasterProps) {
  const [host] = useState(createHost);
  const home = useRef<HTMLDivElement>(null);
  const homeRef = useComposedRefs(home, ref);
  const subscribe = useCallback(
    (listener: () => void) => {
      host.listeners.add(listener);
      return () => void host.listeners.delete(listener);
    },
    [host],
  );
  const toasts = useSyncExternalStore(
    subscribe,
    () => host.toasts,
    () => none,
  );
  const holder = useHolder(home, useScope());
  useEffect(() => addHost(host, home.current!), [host]);
  return (
    <Root {...rest} ref={homeRef}>
      {holder ? createPortal(<Toasts {...{ side, align, max, toasts, holder }} />, holder) : null}
    </Root>
  );
}

interface ToastsProps extends Pick<ToasterProps, 'side' | 'align' | 'max'> {
  toasts: readonly Toast[];
  holder: HTMLElement;
}

function Toasts({ side, align = 'end', max = 3, toasts, holder }: ToastsProps) {
  const region = useRef<HTMLElement>(null);
  const message = useMessages(toastMessages);
  const polite = useRef<HTMLSpanElement>(null);
  const assertive = useRef<HTMLSpanElement>(null);
  const isShown = toasts.length > 0;
  const [paused, pauses] = usePaused(isShown);
  useShown(region, holder, isShown);
  const before = useRef<readonly HTMLElement[]>([]);
  useHotkey(region, before, isShown);
  const say = useCallback((text: string, priority: 'polite' | 'assertive') => {
    speak((priority === 'assertive' ? assertive : polite).current!, text);
  }, []);
  const returnPath = useCallback(() => before.current, []);
  return (
    <>
      <Live role="status" aria-atomic="false" ref={polite} />
      <Live role="alert" aria-atomic="false" ref={assertive} />
      <Region
        popover="manual"
        tabIndex={-1}
        aria-label={message('toast.region')}
        data-side={side}
        data-align={align}
        {...pauses}
        onFocus={(event) => {
          pauses.onFocus();
          const from = event.relatedTarget as HTMLElement | null;
          if (from && !event.currentTarget.contains(from)) before.current = pathOf(from);
        }}
        onKeyDown={closeByKey}
        ref={region}
      >
        <List>
          {toasts.slice(0, max).map((toast) => (
            <ToastItem key={toast.id} {...{ toast, align, paused, say, returnPath }} />
          ))}
        </List>
      </Region>
    </>
  );
}

/** How long a live region has to be in the page before a message, and how long the message is in it, in milliseconds. */
const [SETTLE, KEPT] = [100, 5000];

function speak(live: HTMLElement, text: string): void {
  const message = live.ownerDocument.createElement('span');
  message.textContent = `${text} `;
  setTimeout(() => live.append(message), SETTLE);
  setTimeout(() => message.remove(), SETTLE + KEPT);
}

/** Escape closes the toast with focus, or the first one. */
function closeByKey(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Escape' || event.defaultPrevented || isComposing(event.nativeEvent)) return;
  const item = (event.target as Element).closest('[data-toast]') ?? event.currentTarget.querySelector('[data-toast]');
  if (item) closeToast((item as HTMLElement).dataset.toast!, 'escape-key');
  event.preventDefault();
}

/** Time pauses while the pointer or focus is on the toasts, and while the page is hidden. */
function usePaused(isShown: boolean) {
  const [hovered, setHovered] = useState(false);
  const [focused, setFocused] = useState(false);
  const [hidden, setHidden] = useState(false);
  useEffect(() => {
    const read = () => setHidden(document.visibilityState === 'hidden');
    read();
    document.addEventListener('visibilitychange', read);
    return () => document.removeEventListener('visibilitychange', read);
  }, []);
  // What is removed under the pointer or with focus has no event.
  useEffect(() => {
    if (isShown) return;
    setHovered(false);
    setFocused(false);
  }, [isShown]);
  const handlers = {
    onPointerEnter: () => setHovered(true),
    onPointerLeave: () => setHovered(false),
    onFocus: () => setFocused(true),
    onBlur: () => setFocused(false),
  };
  return [hovered || focused || hidden, handlers] as const;
}

/** The region is in the top layer while it has toasts. */
function useShown(region: RefObject<HTMLElement | null>, holder: HTMLElement, isShown: boolean): void {
  useBrowserLayoutEffect(() => {
    const { current: node } = region;
    if (!node?.isConnected || !isShown) return undefined;
    holder.setAttribute('data-open', '');
    node.showPopover();
    return () => {
      holder.removeAttribute('data-open');
      if (node.isConnected) node.hidePopover();
    };
  }, [region, holder, isShown]);
}

/** F6 moves focus to the toasts, and back to where it was. */
function useHotkey(
  region: RefObject<HTMLElement | null>,
  before: RefObject<readonly HTMLElement[]>,
  isShown: boolean,
): void {
  useEffect(() => {
    if (!isShown) return undefined;
    const press = (event: globalThis.KeyboardEvent) => {
      const { current: node } = region;
      if (event.key !== 'F6' || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || !node)
        return;
      const focused = focusedIn(node) as HTMLElement | null;
      if (node.contains(focused)) restoreFocus(before.current);
      else {
        before.current = pathOf(focused);
        node.focus();
      }
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [region, before, isShown]);
}
