/**
 * The toasts of each `Toaster`. One store for the page, under a global symbol: the static and the styled entry, and two
 * copies of the package, share it. No React in here.
 */
import type { ReactNode } from 'react';
import { pathOf } from '../../internal/focus.js';
import type { ToastCloseReason, ToastHandle, ToastOptions } from './Toaster.props.js';

export interface Toast {
  readonly id: string;
  readonly message: ReactNode;
  readonly options: ToastOptions;
}

/** A `Toaster` that is in the page. */
export interface Host {
  /** Its element: the nearest `[data-brand]` around is its scope. */
  element: Element | null;
  toasts: readonly Toast[];
  readonly listeners: Set<() => void>;
}

interface Store {
  readonly hosts: Set<Host>;
  /** Called for before any `Toaster` was in the page. */
  waiting: readonly Toast[];
  count: number;
}

const KEY = Symbol.for('org.wusum.toasts');

function store(): Store {
  const holder = globalThis as { [KEY]?: Store };
  return (holder[KEY] ??= { hosts: new Set(), waiting: [], count: 0 });
}

export const createHost = (): Host => ({ element: null, toasts: [], listeners: new Set() });

function setToasts(host: Host, toasts: readonly Toast[]): void {
  host.toasts = toasts;
  for (const listener of host.listeners) listener();
}

/** Adds a `Toaster` that is in the page. @returns the function that removes it */
export function addHost(host: Host, element: Element): () => void {
  const current = store();
  host.element = element;
  current.hosts.add(host);
  if (current.waiting.length > 0) setToasts(host, [...host.toasts, ...current.waiting]);
  current.waiting = [];
  return () => void current.hosts.delete(host);
}

const scopeOf = ({ element }: Host): Element | null => element!.closest('[data-brand]');

/** The `Toaster` of the nearest brand around a place, else the one that came last. */
function hostFor(place: Element | null): Host | undefined {
  const hosts = [...store().hosts].reverse();
  for (const element of pathOf(place)) {
    const near = hosts.find((host) => scopeOf(host) === element);
    if (near) return near;
  }
  return hosts.find((host) => scopeOf(host) === null) ?? hosts[0];
}

/** Replaces a toast, wherever it is. @returns whether it was there */
function replace(toast: Toast): boolean {
  const current = store();
  const change = (toasts: readonly Toast[]) => toasts.map((each) => (each.id === toast.id ? toast : each));
  const has = ({ id }: Toast) => id === toast.id;
  for (const host of current.hosts) {
    if (!host.toasts.some(has)) continue;
    setToasts(host, change(host.toasts));
    return true;
  }
  if (!current.waiting.some(has)) return false;
  current.waiting = change(current.waiting);
  return true;
}

/** Closes a toast, wherever it is. */
export function closeToast(id: string, reason: ToastCloseReason): void {
  const current = store();
  const others = (toasts: readonly Toast[]) => toasts.filter((each) => each.id !== id);
  const toast = [...[...current.hosts].flatMap(({ toasts }) => toasts), ...current.waiting].find(
    (each) => each.id === id,
  );
  if (!toast) return;
  for (const host of current.hosts) if (host.toasts.includes(toast)) setToasts(host, others(host.toasts));
  current.waiting = others(current.waiting);
  toast.options.onClose?.(reason);
}

/**
 * Shows a short message about what has just happened, in the `Toaster` of the nearest brand. Where there is none yet, it waits
 * for one. On a server it does nothing.
 *
 * Use it for the answer to an action: sent, saved, removed with Undo.
 * Do not use it for what people must not miss (`Callout`, `Dialog`), nor for the error of a field.
 */
export function toast(message: ReactNode, options: ToastOptions = {}): ToastHandle {
  const current = store();
  const id = options.id ?? `ws-toast-${++current.count}`;
  const handle: ToastHandle = {
    id,
    update: (next, changed = {}) => void replace({ id, message: next, options: changed }),
    close: () => closeToast(id, 'none'),
  };
  if (typeof document === 'undefined') return handle;
  const added: Toast = { id, message, options };
  if (replace(added)) return handle;
  const host = hostFor(options.place ?? document.activeElement);
  if (host) setToasts(host, [...host.toasts, added]);
  else current.waiting = [...current.waiting, added];
  return handle;
}
