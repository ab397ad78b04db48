'use client';
import type { RefObject } from 'react';
import { composeHandlers } from '../../internal/compose.js';
import { Slot } from '../../internal/slot.js';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { useMenuContext } from '../menu/menu-context.js';
import type { ContextMenuTriggerProps } from './ContextMenu.props.js';
import { Trigger } from './ContextMenu.styles.js';
import { useContextPress } from './use-context-press.js';

/**
 * The part of the page that has the menu. Renders one `<div>`, or its child with `asChild`. The keyboard reaches it only
 * with something in it that takes focus: a link, a button, or itself with `tabIndex`. Of two areas inside one another the
 * inner one opens.
 */
export function ContextMenuTrigger({ asChild, disabled = false, ref, ...rest }: ContextMenuTriggerProps) {
  const menu = useMenuContext('Trigger');
  const triggerRef = useComposedRefs(menu.trigger as RefObject<HTMLDivElement | null>, ref);
  const press = useContextPress(menu, disabled);
  return (
    <Trigger
      as={asChild ? Slot : undefined}
      {...rest}
      onContextMenu={composeHandlers(rest.onContextMenu, press.onContextMenu)}
      onKeyDown={composeHandlers(rest.onKeyDown, press.onKeyDown)}
      onPointerDown={composeHandlers(rest.onPointerDown, press.onPointerDown)}
      onPointerMove={composeHandlers(rest.onPointerMove, press.onPointerMove)}
      onPointerUp={composeHandlers(rest.onPointerUp, press.stop)}
      onPointerCancel={composeHandlers(rest.onPointerCancel, press.stop)}
      onClickCapture={composeHandlers(rest.onClickCapture, press.onClickCapture)}
      ref={triggerRef}
    />
  );
}
