'use client';
import type { MouseEvent, PointerEvent } from 'react';
import { composeHandlers } from '../../internal/compose.js';
import { focusedIn } from '../../internal/focus.js';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { escapeHandler, useDismiss, type DismissReason } from '../../internal/use-dismiss.js';
import { usePopover } from '../../internal/use-popover.js';
import { useNavigationMenu, useNavigationMenuItem } from './navigation-menu-context.js';
import type { NavigationMenuPanelProps } from './NavigationMenu.props.js';
import { Panel } from './NavigationMenu.styles.js';

/**
 * The panel of an item, with links and what is about them. Renders one `<div>`, which is hidden while it is closed, and
 * shown in the top layer. Put a `<ul>` of `NavigationMenu.Link` in it.
 */
export function NavigationMenuPanel({ align = 'start', ref, ...rest }: NavigationMenuPanelProps) {
  const { value: current, setValue, root, intent } = useNavigationMenu('Panel');
  const { value, open, trigger, panel, id } = useNavigationMenuItem('Panel');
  const panelRef = useComposedRefs(panel, ref);
  usePopover(panel, trigger, open);
  const dismiss = (reason: DismissReason, event: Event) => {
    // Focus that was in the panel would be lost with it.
    if (reason === 'escape-key' && panel.current?.contains(focusedIn(panel.current))) trigger.current?.focus();
    setValue('', { reason, event });
  };
  const enter = ({ pointerType }: PointerEvent) => pointerType === 'mouse' && intent.stop();
  const leave = ({ pointerType, nativeEvent: event }: PointerEvent) => {
    if (pointerType === 'mouse' && current === value)
      intent.leave(() => setValue('', { reason: 'trigger-hover', event }));
  };
  const follow = ({ target, nativeEvent: event }: MouseEvent) => {
    if ((target as Element).closest('a[href]')) setValue('', { reason: 'item-press', event });
  };
  return (
    <Panel
      popover="manual"
      id={id}
      data-side="block-end"
      data-align={align}
      {...rest}
      onPointerEnter={composeHandlers(rest.onPointerEnter, enter)}
      onPointerLeave={composeHandlers(rest.onPointerLeave, leave)}
      onClick={composeHandlers(rest.onClick, follow)}
      onKeyDown={composeHandlers(rest.onKeyDown, escapeHandler(dismiss))}
      ref={panelRef}
    >
      {open ? <Dismiss inside={[panel, root]} dismiss={dismiss} /> : null}
      {rest.children}
    </Panel>
  );
}

/** Mounted while the panel is open. */
function Dismiss({
  inside,
  dismiss,
}: {
  inside: Parameters<typeof useDismiss>[0];
  dismiss: Parameters<typeof useDismiss>[1];
}) {
  useDismiss(inside, dismiss);
  return null;
}
