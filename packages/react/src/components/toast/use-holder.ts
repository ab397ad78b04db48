import { useState, type RefObject } from 'react';
import { toAttributes, scopeAttributeNames, type Scope } from '../../internal/scope.js';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';

/**
 * An element that holds the toasts. It is in its place, in the `Toaster`. While a modal dialog is open, all outside of that is
 * inert and not announced, so the element moves into the dialog, with its scope, and back afterwards.
 */
export function useHolder(home: RefObject<HTMLElement | null>, scope: Scope): HTMLElement | null {
  const [holder, setHolder] = useState<HTMLElement | null>(null);
  useBrowserLayoutEffect(() => {
    const element = home.current!.ownerDocument.createElement('div');
    home.current!.append(element);
    setHolder(element);
    return () => element.remove();
  }, [home]);
  const attributes = JSON.stringify(toAttributes(scope));
  useBrowserLayoutEffect(() => {
    if (!holder) return undefined;
    return followDialogs(holder, home.current!, JSON.parse(attributes) as Record<string, string>);
  }, [holder, home, attributes]);
  return holder;
}

function followDialogs(holder: HTMLElement, home: HTMLElement, scope: Readonly<Record<string, string>>): () => void {
  const { ownerDocument: page } = home;
  let last: Element | undefined;
  const follow = () => {
    if (!last?.matches('dialog:modal') || !last.isConnected) last = [...page.querySelectorAll('dialog:modal')].at(-1);
    const place = last ?? home;
    if (holder.parentNode === place) return;
    move(holder, place);
    for (const name of scopeAttributeNames) holder.removeAttribute(name);
    if (place !== home) for (const [name, value] of Object.entries(scope)) holder.setAttribute(name, value);
    observe();
  };
  const observer = new MutationObserver((changes) => {
    const opened = changes.filter(({ target }) => (target as Element).matches('dialog:modal'));
    if (opened.length > 0) last = opened.at(-1)!.target as Element;
    follow();
  });
  // A dialog may be removed with the toasts inside.
  const observe = () => {
    observer.disconnect();
    observer.observe(page, { subtree: true, attributeFilter: ['open'], childList: holder.parentNode !== home });
  };
  observe();
  follow();
  return () => observer.disconnect();
}

/** Moves the toasts, and shows them again in front of what is in the top layer now. */
function move(holder: HTMLElement, place: Element): void {
  const region = holder.querySelector<HTMLElement>('[popover]');
  const isOpen = region?.matches(':popover-open') || holder.dataset.open === '';
  place.append(holder);
  if (region && isOpen) region.showPopover();
}
