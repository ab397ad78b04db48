import { useEffect, useRef, type RefObject } from 'react';
import type { DialogContentProps } from './Dialog.props.js';

/** The elements that exist now. */
export function elementsOf(given: DialogContentProps['persistentElements']): Element[] {
  return (given ?? []).map((find) => find()).filter((element) => element !== null);
}

/**
 * Presses beside a dialog that is part of the page. A press counts if it starts and ends there: not in the dialog, in what
 * stays usable, or in what was appended to the page since it opened.
 */
export function usePageDismiss(
  dialog: RefObject<HTMLElement | null>,
  active: boolean,
  persistentElements: DialogContentProps['persistentElements'],
  dismiss: (event: Event) => void,
): void {
  const latest = useRef({ dismiss, persistentElements });
  useEffect(() => {
    latest.current = { dismiss, persistentElements };
  });
  useEffect(() => {
    const page = dialog.current?.ownerDocument;
    if (!active || !page) return;
    const before = new Set(page.body.children);
    let started = false;
    const isOutside = (event: Event): boolean => {
      const path = event.composedPath();
      const added = [...page.body.children].filter((each) => !before.has(each));
      return ![dialog.current!, ...elementsOf(latest.current.persistentElements), ...added].some((element) =>
        path.includes(element),
      );
    };
    const start = (event: Event) => {
      const hasPopover = dialog.current!.querySelector(':popover-open:not([role="tooltip"])') !== null;
      started = !hasPopover && isOutside(event);
      // Focus stays where it is.
      if (started && event.type === 'mousedown') event.preventDefault();
    };
    const end = (event: Event) => {
      if (started && isOutside(event)) latest.current.dismiss(event);
      started = false;
    };
    page.addEventListener('mousedown', start, true);
    page.addEventListener('click', end, true);
    return () => {
      page.removeEventListener('mousedown', start, true);
      page.removeEventListener('click', end, true);
    };
  }, [dialog, active]);
}
