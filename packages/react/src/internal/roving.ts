import { useEffect, type KeyboardEvent, type RefObject } from 'react';
import { useBrowserLayoutEffect } from './use-browser-layout-effect.js';

/** Which arrow keys move focus. `both`: all four, as in a toolbar of several rows. */
export type RovingOrientation = 'horizontal' | 'vertical' | 'both';

export interface RovingOptions {
  /**
   * The arrow keys that move focus: left and right in reading direction, up and down, or all.
   * @default 'horizontal'
   */
  orientation?: RovingOrientation | undefined;
  /**
   * Whether the first item follows the last one.
   * @default true
   */
  loop?: boolean | undefined;
}

/** Items that are not disabled and not hidden, in the order of the document. */
export function rovingItems(list: Element, selector: string): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>(selector)].filter(
    (item) => !item.matches(':disabled, [aria-disabled="true"]') && item.checkVisibility(),
  );
}

/** Makes one of the items the tab stop of all: the preferred one, else the first. */
export function setTabStop(items: readonly HTMLElement[], preferred?: HTMLElement): void {
  const stop = preferred && items.includes(preferred) ? preferred : items[0];
  for (const item of items) {
    const tabIndex = item === stop ? 0 : -1;
    if (item.tabIndex !== tabIndex || !item.hasAttribute('tabindex')) item.tabIndex = tabIndex;
  }
}

/**
 * The item that a key moves focus to: the arrow keys in the direction of the list, Home and End. The caller focuses it,
 * and prevents the default of the event.
 * @returns `undefined` for another key, and for one with a modifier
 */
export function rovingTarget(
  event: KeyboardEvent<HTMLElement>,
  items: readonly HTMLElement[],
  { orientation = 'horizontal', loop = true }: RovingOptions = {},
): HTMLElement | undefined {
  const { key, currentTarget: list } = event;
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return undefined;
  const index = items.findIndex((item) => item.contains(event.target as Node));
  if (index < 0) return undefined;
  if (key === 'Home') return items[0];
  if (key === 'End') return items.at(-1);
  const step = arrowStep(key, getComputedStyle(list).direction === 'rtl', orientation);
  if (!step) return undefined;
  const next = index + step;
  return loop ? items.at(next % items.length) : items[next];
}

/** @returns 1 for an arrow towards the end, −1 for one towards the start, 0 for any other key */
export function arrowStep(key: string, isRtl: boolean, orientation: RovingOrientation = 'horizontal'): -1 | 0 | 1 {
  const forward = isRtl ? 'ArrowLeft' : 'ArrowRight';
  const back = isRtl ? 'ArrowRight' : 'ArrowLeft';
  if (orientation !== 'vertical' && (key === forward || key === back)) return key === forward ? 1 : -1;
  if (orientation !== 'horizontal' && (key === 'ArrowDown' || key === 'ArrowUp')) return key === 'ArrowDown' ? 1 : -1;
  return 0;
}

/** Controls that use arrow keys themselves: they keep them. */
const usesArrows =
  'textarea, select, [contenteditable]:not([contenteditable="false"]), input:not([type="checkbox"], [type="button"], [type="submit"], [type="reset"])';

/**
 * One tab stop for all items of a list: the one that had focus last. A list inside another one that does the same leaves
 * it to that one. Items may come, go and be disabled.
 *
 * @param selector finds the items
 * @returns the handler of keys of the list
 */
export function useRoving(list: RefObject<HTMLElement | null>, selector: string, options: RovingOptions = {}) {
  useBrowserLayoutEffect(() => {
    if (list.current && !isInner(list.current)) update(list.current, selector);
  });
  useEffect(() => {
    const { current: node } = list;
    if (!node || isInner(node)) return;
    const follow = ({ target }: Event) => {
      const items = rovingItems(node, selector);
      const item = items.find((each) => each.contains(target as Node));
      if (item) setTabStop(items, item);
    };
    const observer = new MutationObserver(() => update(node, selector));
    const attributeFilter = ['disabled', 'aria-disabled', 'hidden'];
    observer.observe(node, { childList: true, subtree: true, attributes: true, attributeFilter });
    node.addEventListener('focusin', follow);
    return () => {
      observer.disconnect();
      node.removeEventListener('focusin', follow);
    };
  }, [list, selector]);
  return (event: KeyboardEvent<HTMLElement>) => {
    const node = event.currentTarget;
    if (event.defaultPrevented || isInner(node) || (event.target as Element).matches(usesArrows)) return;
    const target = rovingTarget(event, rovingItems(node, selector), options);
    if (!target) return;
    target.focus();
    event.preventDefault();
  };
}

const isInner = (list: Element): boolean => Boolean(list.parentElement?.closest('[data-roving]'));

function update(list: HTMLElement, selector: string): void {
  const items = rovingItems(list, selector);
  setTabStop(
    items,
    items.find((item) => item.getAttribute('tabindex') === '0'),
  );
}
