'use client';
import { useEffect, type RefObject } from 'react';
import { composeHandlers } from '../../internal/compose.js';
import { focusedIn, pathOf, restoreFocus } from '../../internal/focus.js';
import { isComposing } from '../../internal/keys.js';
import { Slot } from '../../internal/slot.js';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { useDismiss } from '../../internal/use-dismiss.js';
import { usePopover } from '../../internal/use-popover.js';
import { useHoverCardContext, type HoverCardContextValue } from './hover-card-context.js';
import type { HoverCardContentProps } from './HoverCard.props.js';
import { Content } from './HoverCard.styles.js';

/**
 * The card. Renders, while it is open, one `<div>` where it is written, or its child with `asChild`, shown in the top layer.
 * Put it right after the trigger: Tab goes from the link into the card, and out of it.
 */
export function HoverCardContent(props: HoverCardContentProps) {
  return useHoverCardContext('Content').open ? <OpenContent {...props} /> : null;
}

function OpenContent({ side = 'block-end', align = 'start', offset, asChild, ref, ...rest }: HoverCardContentProps) {
  const { content, trigger, opening } = useHoverCardContext('Content');
  const contentRef = useComposedRefs(content, ref);
  usePopover(content, trigger);
  useDismiss([content, trigger], opening.dismiss);
  useEscape(content, opening.dismiss);
  useReturn(content, trigger);
  return (
    <Content
      as={asChild ? Slot : undefined}
      popover="manual"
      data-side={side}
      data-align={align}
      data-offset={offset}
      {...rest}
      onPointerEnter={composeHandlers(rest.onPointerEnter, opening.stop)}
      onPointerLeave={composeHandlers(rest.onPointerLeave, opening.leave)}
      ref={contentRef}
    />
  );
}

/** Escape closes the card wherever focus is: the pointer opens it without focus. */
function useEscape(content: RefObject<HTMLElement | null>, dismiss: HoverCardContextValue['opening']['dismiss']): void {
  useEffect(() => {
    const page = content.current?.ownerDocument;
    if (!page) return;
    const press = (event: KeyboardEvent) => {
      // An overlay inside the card is closed first.
      const inner = content.current?.querySelector(':popover-open, dialog[open]');
      if (event.key !== 'Escape' || isComposing(event) || event.defaultPrevented || inner) return;
      dismiss('escape-key', event);
      event.preventDefault();
    };
    page.addEventListener('keydown', press, true);
    return () => page.removeEventListener('keydown', press, true);
  }, [content, dismiss]);
}

/** Focus in a card that closes returns to the link. */
function useReturn(content: RefObject<HTMLElement | null>, trigger: RefObject<HTMLElement | null>): void {
  useBrowserLayoutEffect(() => {
    const { current: node } = content;
    if (!node) return;
    const path = pathOf(trigger.current);
    return () => {
      if (node.contains(focusedIn(node))) restoreFocus(path);
    };
  }, [content, trigger]);
}
