import { useRef, useState, useSyncExternalStore, type RefObject } from 'react';
import { focusedIn, pathOf, restoreFocus } from '../../internal/focus.js';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';
import { useScrollLock } from '../../internal/scroll-lock.js';
import type { DialogContextValue } from './dialog-context.js';
import type { DialogContentProps } from './Dialog.props.js';
import { makePageInert } from '../../internal/inert-page.js';
import { focusFirst } from '../../internal/initial-focus.js';
import { useKeptFocus } from './use-kept-focus.js';
import { elementsOf } from './use-page-dismiss.js';

const subscribe = () => () => {};

interface ModalOptions extends Pick<DialogContentProps, 'initialFocus' | 'finalFocus' | 'persistentElements'> {
  dialog: RefObject<HTMLDialogElement | null>;
  context: DialogContextValue;
  alert: boolean;
}

/**
 * Keeps a native modal dialog as the state says.
 * @returns `present`: whether to render it, which includes its exit animation; `isServer`: whether this is the server, or
 * the first render after it; `sync`: shows the dialog again if the browser closed it and the state did not follow
 */
export function useModal({ dialog, context, alert, initialFocus, finalFocus, persistentElements }: ModalOptions) {
  const { open, takeOpener, trigger } = context;
  const isServer = useSyncExternalStore(
    subscribe,
    () => false,
    () => true,
  );
  const [present, setPresent] = useState(open);
  if (open && !present) setPresent(true);
  const [round, setRound] = useState(0);
  /** Where focus returns to, while the dialog is shown. */
  const path = useRef<readonly HTMLElement[]>(undefined);
  /** Of a dialog that is part of the page: ends that everything else is inert. */
  const release = useRef<() => void>(undefined);

  const show = (node: HTMLDialogElement) => {
    const opener = findOpener(node, takeOpener(), trigger.current);
    path.current ??= [...pathOf(opener), ...pathOf(node.parentElement)];
    showWithoutFocus(node, persistentElements === undefined);
    if (persistentElements) release.current = makePageInert(node, elementsOf(persistentElements));
    if (initialFocus?.current) initialFocus.current.focus();
    else focusFirst(node, alert);
  };
  /** The browser may have closed it already. */
  const hide = (node: HTMLDialogElement) => {
    const back = [...pathOf(finalFocus?.current ?? null), ...(path.current ?? [])];
    path.current = undefined;
    release.current?.();
    release.current = undefined;
    if (node.open) node.close();
    restoreFocus(back);
    return back;
  };

  useBrowserLayoutEffect(() => {
    const { current: node } = dialog;
    if (!node || isServer) return;
    if (open) {
      if (!node.open) show(node);
      return;
    }
    if (path.current) hide(node);
    let stale = false;
    const exits = node
      .getAnimations({ subtree: true })
      .filter(({ effect }) => (effect as KeyframeEffect).target === node);
    void Promise.allSettled(exits.map(({ finished }) => finished)).then(() => stale || setPresent(false));
    return () => {
      stale = true;
    };
    // Runs when the state or the browser changes the dialog, with the values of that render.
  }, [open, isServer, round]);
  useBrowserLayoutEffect(() => {
    const { current: node } = dialog;
    return () => {
      if (!node || !path.current) return;
      const back = hide(node);
      const { ownerDocument: page } = node;
      // What has focus now may be removed in the same commit.
      queueMicrotask(() => page.activeElement === page.body && restoreFocus(back));
    };
  }, [present]);
  useKeptFocus(dialog, open && !isServer);
  useScrollLock(open && !isServer, dialog);
  return { present, isServer, sync: () => setRound(round + 1) };
}

/** Safari does not focus a button that is clicked, so the trigger that was pressed precedes what has focus. */
function findOpener(node: HTMLElement, pressed: HTMLElement | undefined, trigger: HTMLElement | null): Element | null {
  const focused = focusedIn(node);
  return pressed ?? (focused && focused !== node.ownerDocument.body ? focused : trigger);
}

/** The browser would focus the first control for a moment, and scroll to it: meanwhile there is none. */
function showWithoutFocus(node: HTMLDialogElement, isModal: boolean): void {
  const parts = ([...node.children] as HTMLElement[]).filter((part) => !part.inert);
  for (const part of parts) part.inert = true;
  if (isModal) node.showModal();
  else node.show();
  for (const part of parts) part.inert = false;
}
