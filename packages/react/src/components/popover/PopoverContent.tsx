'use client';
import { useRef } from 'react';
import { composeHandlers } from '../../internal/compose.js';
import { focusedIn, pathOf, restoreFocus } from '../../internal/focus.js';
import { focusFirst } from '../../internal/initial-focus.js';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { escapeHandler, useDismiss, type DismissReason } from '../../internal/use-dismiss.js';
import { usePopover } from '../../internal/use-popover.js';
import { usePopoverContext, type PopoverContextValue } from './popover-context.js';
import type { PopoverContentProps } from './Popover.props.js';
import { Content } from './Popover.styles.js';

/**
 * The popover itself. Renders, while it is open, one `<div role="dialog">` where it is written, shown in the top layer: it
 * inherits brand, mode, language and direction. Its name is a `Popover.Title`, or else the text of the trigger. Focus moves
 * in, and Tab goes on through the page.
 */
export function PopoverContent(props: PopoverContentProps) {
  return usePopoverContext('Content').open ? <OpenContent {...props} /> : null;
}

function OpenContent({
  side = 'block-end',
  align = 'center',
  offset,
  initialFocus,
  finalFocus,
  ref,
  ...rest
}: PopoverContentProps) {
  const context = usePopoverContext('Content');
  const { content, trigger, setOpen, id } = context;
  const contentRef = useComposedRefs(content, ref);
  usePopover(content, trigger);
  const dismiss = (reason: DismissReason, event: Event) => setOpen(false, { reason, event });
  useDismiss([content, trigger], dismiss);
  useLabels(context);
  useFocus(context, { initialFocus, finalFocus });
  return (
    <Content
      popover="manual"
      role="dialog"
      id={id}
      tabIndex={-1}
      data-side={side}
      data-align={align}
      data-offset={offset}
      {...rest}
      onKeyDown={composeHandlers(rest.onKeyDown, escapeHandler(dismiss))}
      ref={contentRef}
    />
  );
}

/** Names the popover by its title, or by the trigger, and describes it: read from the DOM, so a part may be at any depth. */
function useLabels({ content, trigger, id }: PopoverContextValue): void {
  const own = useRef<Record<string, string | null>>({});
  useBrowserLayoutEffect(() => {
    const { current: node } = content;
    if (!node) return;
    const find = (kind: string) => node.querySelector(`[data-popover-${kind}="${CSS.escape(id)}"]`)?.id;
    const set = (name: string, value: string | undefined) => {
      // What the page sets wins; what was set here changes.
      if (node.hasAttribute(name) && node.getAttribute(name) !== own.current[name]) return;
      own.current[name] = value ?? null;
      if (value) node.setAttribute(name, value);
      else node.removeAttribute(name);
    };
    const name = find('title') ?? trigger.current?.id;
    set('aria-labelledby', node.hasAttribute('aria-label') ? undefined : name);
    set('aria-describedby', find('description'));
  });
}

/** Moves focus in, and back to the trigger if it is still there when the popover closes. */
function useFocus(
  { content, trigger }: PopoverContextValue,
  { initialFocus, finalFocus }: Pick<PopoverContentProps, 'initialFocus' | 'finalFocus'>,
): void {
  useBrowserLayoutEffect(() => {
    const { current: node } = content;
    if (!node?.isConnected) return;
    if (initialFocus?.current) initialFocus.current.focus();
    else focusFirst(node, false);
    const path = pathOf(trigger.current);
    return () => {
      const focused = focusedIn(node);
      if (node.contains(focused) || focused === node.ownerDocument.body)
        restoreFocus([...pathOf(finalFocus?.current ?? null), ...path]);
    };
    // Once, when the popover opens.
  }, []);
}
