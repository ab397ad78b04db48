/** The active option of an open list. Focus stays on the trigger; the DOM alone knows it, so that a key renders nothing. */
import type { SelectState } from './use-select.js';

type Refs = Pick<SelectState, 'button' | 'list'>;

/** The options of an open list that can be chosen, in order. */
export function enabledItems({ list }: Refs): HTMLElement[] {
  return [...(list.current?.querySelectorAll<HTMLElement>('[role="option"]:not([aria-disabled="true"])') ?? [])];
}

export function highlighted({ list }: Refs): HTMLElement | null {
  return list.current?.querySelector<HTMLElement>('[data-highlighted]') ?? null;
}

/** Makes an option the active one. By keyboard it is scrolled into view. */
export function highlight(refs: Refs, item: HTMLElement | undefined | null, byPointer = false): void {
  const { current: button } = refs.button;
  const { current: list } = refs.list;
  const before = highlighted(refs);
  if (!button || !list) return;
  list.toggleAttribute('data-pointer', byPointer);
  if (before !== item) before?.removeAttribute('data-highlighted');
  if (!item) return button.removeAttribute('aria-activedescendant');
  item.setAttribute('data-highlighted', '');
  button.setAttribute('aria-activedescendant', item.id);
  if (!byPointer) item.scrollIntoView({ block: 'nearest' });
}
