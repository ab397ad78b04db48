import { useRef, type MouseEvent, type RefObject } from 'react';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';

interface Box {
  getBoundingClientRect: () => DOMRect;
}

function covers(box: Box, { clientX: x, clientY: y }: MouseEvent): boolean {
  const { left, right, top, bottom } = box.getBoundingClientRect();
  return left <= x && x <= right && top <= y && y <= bottom;
}

/**
 * Handlers for presses on the backdrop of a modal dialog; the browser sends them to the dialog itself. A press counts if
 * it starts and ends there: one that selects text and slips out does not. What others append to the page while the dialog
 * is open, e.g. the suggestions of a password manager, is not the backdrop. With a list open in the dialog, a press closes
 * the list alone.
 */
export function useLightDismiss(dialog: RefObject<HTMLElement | null>, open: boolean, dismiss: (event: Event) => void) {
  const started = useRef(false);
  const hadPopover = useRef(false);
  const before = useRef<ReadonlySet<Element>>(new Set());
  useBrowserLayoutEffect(() => {
    const page = dialog.current?.ownerDocument;
    const view = page?.defaultView;
    if (!open || !view) return;
    before.current = new Set(page.body.children);
    // On the window: before the list closes itself.
    const look = () => {
      hadPopover.current = dialog.current?.querySelector(':popover-open:not([role="tooltip"])') != null;
    };
    view.addEventListener('pointerdown', look, true);
    return () => view.removeEventListener('pointerdown', look, true);
  }, [dialog, open]);
  const isOutside = (event: MouseEvent<HTMLElement>) => {
    const { currentTarget, target } = event;
    if (target !== currentTarget || covers(currentTarget, event)) return false;
    const added = [...currentTarget.ownerDocument.body.children].filter((each) => !before.current.has(each));
    return !added.some((each) => [each, ...each.querySelectorAll('*')].some((box) => covers(box, event)));
  };
  return {
    onMouseDown: (event: MouseEvent<HTMLElement>) => {
      started.current = !hadPopover.current && isOutside(event);
      // Focus stays where it is.
      if (event.target === event.currentTarget && !covers(event.currentTarget, event)) event.preventDefault();
    },
    onClick: (event: MouseEvent<HTMLElement>) => {
      if (started.current && isOutside(event)) dismiss(event.nativeEvent);
      started.current = false;
    },
  };
}
