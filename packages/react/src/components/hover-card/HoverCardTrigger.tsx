'use client';
import { useEffect } from 'react';
import { composeHandlers } from '../../internal/compose.js';
import { watchKeys } from '../../internal/focus.js';
import { onlyChild, Slot } from '../../internal/slot.js';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { Link } from '../link/Link.js';
import { useHoverCardContext } from './hover-card-context.js';
import type { HoverCardTriggerProps } from './HoverCard.props.js';

/** The link that the card is about. Renders a `Link`, or its child with `asChild`. */
export function HoverCardTrigger({ asChild, children, ref, ...rest }: HoverCardTriggerProps) {
  const { trigger, opening } = useHoverCardContext('Trigger');
  const triggerRef = useComposedRefs(trigger, ref);
  useEffect(() => {
    const { current: node } = trigger;
    if (!node) return;
    watchKeys(node);
    // iOS would show a preview of its own.
    node.style.setProperty('-webkit-touch-callout', 'none');
  }, [trigger]);
  const { handlers } = opening;
  const props = {
    ...rest,
    onPointerMove: composeHandlers(rest.onPointerMove, handlers.onPointerMove),
    onPointerLeave: composeHandlers(rest.onPointerLeave, handlers.onPointerLeave),
    onPointerDown: composeHandlers(rest.onPointerDown, handlers.onPointerDown),
    onPointerUp: composeHandlers(rest.onPointerUp, handlers.onPointerUp),
    onPointerCancel: composeHandlers(rest.onPointerCancel, handlers.onPointerCancel),
    onClickCapture: composeHandlers(rest.onClickCapture, handlers.onClickCapture),
    onContextMenu: composeHandlers(rest.onContextMenu, handlers.onContextMenu),
    onFocus: composeHandlers(rest.onFocus, handlers.onFocus),
    onBlur: composeHandlers(rest.onBlur, handlers.onBlur),
    ref: triggerRef,
  } as const;
  if (asChild) return <Slot {...props}>{onlyChild(children, 'HoverCard.Trigger')}</Slot>;
  return <Link {...props}>{children}</Link>;
}
