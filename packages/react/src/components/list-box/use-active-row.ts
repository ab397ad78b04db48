/**
 * The active option of a list: the one that keys move and Enter chooses. The DOM alone knows it, so a key renders nothing
 * but rows of a long list that were not rendered.
 */
import { useRef, type RefObject } from 'react';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';
import { rowOf, type ListWindow } from '../../internal/use-window.js';
import { isOption, rowOfKey, type ListModel, type OptionRow } from './list-model.js';

/** How far Page Up and Page Down move. */
const PAGE = 10;

interface ActiveRowOptions {
  readonly list: RefObject<HTMLElement | null>;
  readonly model: ListModel;
  readonly view: ListWindow;
  /** The control that keeps focus and names the active option. Without it, the option itself takes focus. */
  readonly owner?: RefObject<HTMLElement | null> | undefined;
  /** Whether the first option follows the last one. */
  readonly loop?: boolean | undefined;
}

export function useActiveRow({ list, model, view, owner, loop = false }: ActiveRowOptions) {
  const key = useRef<string>(undefined);
  const row = () => rowOfKey(model, key.current);

  /** Writes to the DOM what is active. */
  const mark = () => {
    const { current: node } = list;
    const element = node && rowOf(node, row());
    for (const before of node?.querySelectorAll('[data-highlighted]') ?? [])
      if (before !== element) before.removeAttribute('data-highlighted');
    element?.setAttribute('data-highlighted', '');
    const { current: control } = owner ?? {};
    if (element?.id) control?.setAttribute('aria-activedescendant', element.id);
    else control?.removeAttribute('aria-activedescendant');
    return element;
  };
  // Rows come and go.
  useBrowserLayoutEffect(() => void mark());
  // The list goes, its control stays.
  useBrowserLayoutEffect(() => () => owner?.current?.removeAttribute('aria-activedescendant'), [owner]);

  /** Makes a row the active one; none with −1. Unless by pointer, it is scrolled into view. */
  const activate = (index: number, by: 'key' | 'pointer' | 'effect' = 'key') => {
    const next = model.rows[index];
    key.current = isOption(next) ? next.option.key : undefined;
    list.current?.toggleAttribute('data-pointer', by === 'pointer');
    if (next && by !== 'pointer') view.show(index, by === 'effect');
    const element = mark();
    if (element && !owner && by === 'key') element.focus({ preventScroll: true });
  };
  /** The row that a key moves to; `undefined` for other keys and in an empty list. */
  const target = (pressed: string): number | undefined => {
    const { enabled } = model;
    const last = enabled.length - 1;
    if (last < 0) return undefined;
    const now = row();
    const before = enabled.findLastIndex((each) => each < now);
    const after = enabled.findIndex((each) => each > now);
    const next = now < 0 ? 0 : after < 0 ? (loop ? 0 : last) : after;
    const previous = now < 0 ? last : before < 0 ? (loop ? last : 0) : before;
    const index = Math.max(enabled.indexOf(now), 0);
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: next,
      ArrowUp: previous,
      PageDown: Math.min(index + PAGE, last),
      PageUp: Math.max(index - PAGE, 0),
      Home: 0,
      End: last,
    };
    const found = targets[pressed];
    return found === undefined ? undefined : enabled[found];
  };
  const option = (): OptionRow | undefined => {
    const found = model.rows[row()];
    return isOption(found) ? found : undefined;
  };
  return { activate, target, row, option };
}

export type ActiveRow = ReturnType<typeof useActiveRow>;

/** The index of the row of an event; −1 outside of options that can be chosen. */
export function rowAt({ target }: { readonly target: EventTarget }): number {
  const element = (target as Element).closest<HTMLElement>('[role="option"]:not([aria-disabled="true"])');
  return element?.dataset.row === undefined ? -1 : Number(element.dataset.row);
}
