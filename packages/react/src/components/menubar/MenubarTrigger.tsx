'use client';
import { type PointerEvent, type RefObject } from 'react';
import { composeHandlers } from '../../internal/compose.js';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { useTriggerHandlers } from '../menu/MenuTrigger.js';
import { useMenuContext } from '../menu/menu-context.js';
import { switchTo, useMenubarContext } from './menubar-context.js';
import type { MenubarTriggerProps } from './Menubar.props.js';
import { Trigger } from './Menubar.styles.js';

/**
 * The item of a menu in the menubar. Renders one `<button role="menuitem">`. While another menu is open, the pointer opens
 * this one.
 */
export function MenubarTrigger({ ref, ...rest }: MenubarTriggerProps) {
  const menus = useMenubarContext('Trigger');
  const menu = useMenuContext('Trigger');
  const { open, trigger, id } = menu;
  const itemRef = useComposedRefs(trigger as RefObject<HTMLButtonElement | null>, ref);
  const handlers = useTriggerHandlers(menu);
  useBrowserLayoutEffect(() => {
    menus.set(trigger.current!, menu);
  });
  useBrowserLayoutEffect(() => {
    const { current: node } = trigger;
    return () => void menus.delete(node!);
  }, [menus, trigger]);
  const enter = ({ pointerType, currentTarget, nativeEvent }: PointerEvent) => {
    if (pointerType !== 'touch' && !rest.disabled)
      switchTo(menus, currentTarget, 'menu', { reason: 'trigger-hover', event: nativeEvent });
  };
  return (
    <Trigger
      type="button"
      role="menuitem"
      id={`${id}trigger`}
      aria-haspopup="menu"
      aria-expanded={open}
      aria-controls={open ? id : undefined}
      {...rest}
      onPointerEnter={composeHandlers(rest.onPointerEnter, enter)}
      onPointerDown={composeHandlers(rest.onPointerDown, handlers.onPointerDown)}
      onMouseDown={composeHandlers(rest.onMouseDown, handlers.onMouseDown)}
      onClick={composeHandlers(rest.onClick, handlers.onClick)}
      onKeyDown={composeHandlers(rest.onKeyDown, handlers.onKeyDown)}
      onKeyUp={composeHandlers(rest.onKeyUp, handlers.onKeyUp)}
      ref={itemRef}
    />
  );
}
