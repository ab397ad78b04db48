'use client';
import { useEffect, useRef, useState, type PointerEvent } from 'react';
import { composeHandlers } from '../../internal/compose.js';
import { focusedIn, pathOf, restoreFocus } from '../../internal/focus.js';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { useDismiss } from '../../internal/use-dismiss.js';
import { usePopover } from '../../internal/use-popover.js';
import { focusItem, itemAt, itemsOf } from './items.js';
import { useMenuContext, type MenuContextValue, type MenuPlace } from './menu-context.js';
import type { MenuContentProps, MenuSubContentProps } from './Menu.props.js';
import { Content } from './Menu.styles.js';
import { placeAtPoint, startOf } from './place-at-point.js';
import { PointerGrace } from './pointer-grace.js';
import { useMenuKeys } from './use-menu-keys.js';

/** How long after a mouse has opened a menu its release chooses an item, in milliseconds. */
const DRAG = 300;
/** How far a mouse moves from where it opened a menu before its release chooses an item, in pixels. */
const STILL = 8;
/** Open overlays inside that take a press outside for themselves: submenus close with their menu. */
const INNER = ':popover-open:not([role="tooltip"], [role="menu"])';

/**
 * The menu itself. Renders, while it is open, one `<div role="menu">` where it is written, shown in the top layer: it
 * inherits brand, mode, language and direction. Its name is the text of the trigger.
 */
export function MenuContent(props: MenuContentProps) {
  return useMenuContext('Content').open ? <OpenMenu {...props} /> : null;
}

/** The menu of a `Menu.Sub`. Renders, while it is open, one `<div role="menu">` in the top layer. */
export function MenuSubContent(props: MenuSubContentProps) {
  return useMenuContext('SubContent').open ? <OpenMenu side="inline-end" offset={1} {...props} /> : null;
}

/** An open menu, next to its trigger or at a point. */
export function OpenMenu({ side = 'block-end', align = 'start', offset, ref, ...rest }: MenuContentProps) {
  const menu = useMenuContext('Content');
  const { content, trigger, setOpen, id } = menu;
  const contentRef = useComposedRefs(content, ref);
  usePopover(content, menu.place ? content : trigger);
  useDismiss(menu.place ? [content] : [content, trigger], (reason, event) => setOpen(false, { reason, event }), INNER);
  useFocus(menu);
  const handlers = usePointer(menu.place);
  const onKeyDown = useMenuKeys(menu);
  return (
    <Content
      popover="manual"
      role="menu"
      id={id}
      tabIndex={-1}
      data-side={menu.place ? undefined : side}
      data-align={align}
      data-offset={offset}
      {...rest}
      onKeyDown={composeHandlers(rest.onKeyDown, onKeyDown)}
      onPointerDown={composeHandlers(rest.onPointerDown, handlers.onPointerDown)}
      onPointerMove={composeHandlers(rest.onPointerMove, handlers.onPointerMove)}
      onPointerUp={composeHandlers(rest.onPointerUp, handlers.onPointerUp)}
      ref={contentRef}
    />
  );
}

function useFocus({ content, trigger, getFocus, place }: MenuContextValue): void {
  useBrowserLayoutEffect(() => {
    const { current: node } = content;
    if (!node?.isConnected) return;
    const isNamed = node.hasAttribute('aria-label') || node.hasAttribute('aria-labelledby');
    if (place) placeAtPoint(node, place.get().point ?? startOf(trigger.current));
    else if (!isNamed && trigger.current?.id) node.setAttribute('aria-labelledby', trigger.current.id);
    const items = itemsOf(node);
    const wanted = { first: items[0], last: items.at(-1), menu: undefined, none: undefined }[getFocus()];
    if (wanted) focusItem(node, wanted);
    else if (getFocus() !== 'none') node.focus({ preventScroll: true });
    const path = pathOf(place?.get().opener ?? trigger.current);
    return () => {
      const focused = focusedIn(node);
      if (node.contains(focused) || focused === node.ownerDocument.body) restoreFocus(path);
    };
    // Once, when the menu opens.
  }, []);
}

/** The pointer moves focus; a press that starts on the trigger and ends on an item activates it. */
function usePointer(place: MenuPlace | undefined) {
  const [grace] = useState(() => new PointerGrace());
  const started = useRef(false);
  const openedAt = useRef(0);
  useEffect(() => {
    openedAt.current = performance.now();
    return grace.stop;
  }, [grace]);
  return {
    onPointerDown: () => {
      started.current = true;
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const { currentTarget: node, target, pointerType } = event;
      if (pointerType === 'touch' || (target as Element).closest('[role="menu"]') !== node) return grace.stop();
      const item = itemAt(node, target);
      return grace.move(event, item, openSub(node), () => {
        if (item && focusedIn(node) !== item) focusItem(node, item, true);
      });
    },
    onPointerUp: ({ currentTarget: node, target, pointerType, clientX, clientY }: PointerEvent<HTMLElement>) => {
      const { x, y } = place?.get().point ?? { x: -STILL, y: -STILL };
      const hasMoved = Math.hypot(clientX - x, clientY - y) > STILL;
      const isDrag = !started.current && hasMoved && performance.now() - openedAt.current > DRAG;
      if (pointerType === 'mouse' && isDrag) itemAt(node, target)?.click();
      started.current = false;
    },
  };
}

/** The item whose submenu is open. */
function openSub(node: Element): { item: Element; submenu: Element } | undefined {
  const item = itemsOf(node).find((each) => each.getAttribute('aria-expanded') === 'true');
  const submenu = node.ownerDocument.getElementById(item?.getAttribute('aria-controls') ?? '');
  return item && submenu ? { item, submenu } : undefined;
}
