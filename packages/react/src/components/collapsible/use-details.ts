import { useReducer, useRef, type MouseEvent, type SyntheticEvent } from 'react';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';
import type { CollapsibleChangeDetails } from './Collapsible.props.js';

interface State {
  readonly open: boolean;
  readonly disabled: boolean | undefined;
  readonly setOpen: (open: boolean, details: CollapsibleChangeDetails) => void;
  /** Takes over what a person opened or closed before hydration; a controlled state does not change. */
  readonly adopt: (open: boolean) => void;
}

/**
 * A native `<details>` that follows a state. The browser opens it itself too: for find in page, for a link to a place
 * inside, and before hydration. Each is a change that the state may refuse.
 */
export function useDetails({ open, disabled, setOpen, adopt }: State) {
  const details = useRef<HTMLDetailsElement>(null);
  const [changes, follow] = useReducer((count: number) => count + 1, 0);
  const hydrated = useRef(false);
  useBrowserLayoutEffect(() => {
    const node = details.current!;
    if (!hydrated.current && node.open !== open) adopt(node.open);
    else if (node.open !== open) node.open = open;
    hydrated.current = true;
  }, [open, changes]);
  return {
    details,
    /** Props of the `<details>`. */
    root: {
      open,
      // A person may have opened it before hydration.
      suppressHydrationWarning: true,
      onToggle: (event: SyntheticEvent<HTMLDetailsElement>) => {
        if (event.target !== event.currentTarget || event.currentTarget.open === open) return;
        setOpen(event.currentTarget.open, { reason: 'none', event: event.nativeEvent });
        follow();
      },
    },
    /** Called with a press of the summary. */
    press: (event: MouseEvent<HTMLElement>) => {
      if (event.defaultPrevented) return;
      // A control in the summary has the press for itself.
      const control = (event.target as Element).closest('button, input, select, textarea');
      if (control && event.currentTarget.contains(control)) return;
      if (!disabled) setOpen(!open, { reason: 'trigger-press', event: event.nativeEvent });
      // The state opens it, not the browser.
      event.preventDefault();
    },
  };
}
