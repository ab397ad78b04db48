'use client';
import { useEffect, useRef, type KeyboardEvent, type MouseEvent, type PointerEvent, type RefObject } from 'react';
import { composeHandlers } from '../../internal/compose.js';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { focusItem, isRtl, itemsOf } from './items.js';
import { useMenuContext, type MenuContextValue } from './menu-context.js';
import { BaseItem } from './MenuItem.js';
import type { MenuSubTriggerProps } from './Menu.props.js';

/** How long the pointer rests on the item before its submenu opens, in milliseconds. */
const HOVER = 120;

/**
 * The item that opens a submenu: by hover, press, Enter, or the arrow key of its side, in reading direction. Renders one
 * `<div role="menuitem">`.
 */
export function MenuSubTrigger({ ref, ...rest }: MenuSubTriggerProps) {
  const menu = useMenuContext('SubTrigger');
  const { open, trigger, id } = menu;
  const triggerRef = useComposedRefs(trigger as RefObject<HTMLDivElement | null>, ref);
  const handlers = useSubHandlers(menu, rest.disabled);
  return (
    <BaseItem
      role="menuitem"
      id={`${id}trigger`}
      aria-haspopup="menu"
      aria-expanded={open}
      aria-controls={open ? id : undefined}
      {...rest}
      onClick={composeHandlers(rest.onClick, handlers.onClick)}
      onKeyDown={composeHandlers(rest.onKeyDown, handlers.onKeyDown)}
      onPointerMove={composeHandlers(rest.onPointerMove, handlers.onPointerMove)}
      onPointerLeave={composeHandlers(rest.onPointerLeave, handlers.onPointerLeave)}
      ref={triggerRef}
    />
  );
}

function useSubHandlers({ open, setOpen, content, setFocus }: MenuContextValue, disabled: boolean | undefined) {
  const timer = useRef(0);
  const stop = () => {
    window.clearTimeout(timer.current);
    timer.current = 0;
  };
  useEffect(() => stop, []);
  const enter = (reason: 'keyboard' | 'trigger-press', event: Event) => {
    stop();
    setFocus(reason === 'keyboard' ? 'first' : 'none');
    if (!open) setOpen(true, { reason, event });
    else if (content.current && reason === 'keyboard') focusItem(content.current, itemsOf(content.current)[0]);
  };
  return {
    onClick: ({ nativeEvent }: MouseEvent) => enter('trigger-press', nativeEvent),
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (disabled || event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
      const forward = isRtl(event.currentTarget) ? 'ArrowLeft' : 'ArrowRight';
      if (![forward, 'Enter', ' '].includes(event.key)) return;
      enter('keyboard', event.nativeEvent);
      event.preventDefault();
    },
    onPointerMove: ({ pointerType, nativeEvent }: PointerEvent) => {
      if (pointerType === 'touch' || disabled || open || timer.current !== 0) return;
      timer.current = window.setTimeout(() => {
        timer.current = 0;
        setFocus('none');
        setOpen(true, { reason: 'trigger-hover', event: nativeEvent });
      }, HOVER);
    },
    onPointerLeave: stop,
  };
}
