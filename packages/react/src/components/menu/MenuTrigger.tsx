'use client';
import { useRef, type KeyboardEvent, type MouseEvent, type PointerEvent, type RefObject } from 'react';
import { composeHandlers } from '../../internal/compose.js';
import { onlyChild, Slot } from '../../internal/slot.js';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { Button } from '../button/Button.js';
import { useMenuContext, type MenuContextValue, type MenuFocus } from './menu-context.js';
import type { MenuTriggerProps } from './Menu.props.js';

const keys: Readonly<Record<string, MenuFocus>> = { Enter: 'first', ' ': 'first', ArrowDown: 'first', ArrowUp: 'last' };

/** Opens the menu and gets focus back from it. Renders a `Button`, or its child with `asChild`. */
export function MenuTrigger({ asChild, children, ref, ...rest }: MenuTriggerProps) {
  const menu = useMenuContext('Trigger');
  const { open, trigger, id } = menu;
  const triggerRef = useComposedRefs(trigger as RefObject<HTMLButtonElement | null>, ref);
  const handlers = useTriggerHandlers(menu);
  const props = {
    id: `${id}trigger`,
    'aria-haspopup': 'menu',
    'aria-expanded': open,
    'aria-controls': open ? id : undefined,
    ...rest,
    onPointerDown: composeHandlers(rest.onPointerDown, handlers.onPointerDown),
    onMouseDown: composeHandlers(rest.onMouseDown, handlers.onMouseDown),
    onClick: composeHandlers(rest.onClick, handlers.onClick),
    onKeyDown: composeHandlers(rest.onKeyDown, handlers.onKeyDown),
    onKeyUp: composeHandlers(rest.onKeyUp, handlers.onKeyUp),
    ref: triggerRef,
  } as const;
  if (asChild) return <Slot {...props}>{onlyChild(children, 'Menu.Trigger')}</Slot>;
  return <Button {...props}>{children}</Button>;
}

/** Disabled by itself, by a fieldset, or with `aria-disabled`. */
const isLocked = (element: Element) => element.matches(':disabled, [aria-disabled="true"]');

/** A mouse opens when it goes down, as native menus do; a finger and a screen reader by a click. */
export function useTriggerHandlers({ open, setOpen, setFocus }: MenuContextValue) {
  const pointer = useRef('');
  const toggle = ({ nativeEvent }: MouseEvent) => {
    setFocus('menu');
    setOpen(!open, { reason: 'trigger-press', event: nativeEvent });
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      pointer.current = event.pointerType;
    },
    onMouseDown: (event: MouseEvent<HTMLElement>) => {
      if (pointer.current !== 'mouse' || event.button !== 0 || event.ctrlKey || isLocked(event.currentTarget)) return;
      toggle(event);
      // The browser would move focus from the menu to the button.
      event.preventDefault();
    },
    onClick: (event: MouseEvent<HTMLElement>) => {
      if (pointer.current !== 'mouse' && !isLocked(event.currentTarget)) toggle(event);
      pointer.current = '';
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const wanted = keys[event.key];
      if (event.defaultPrevented || isLocked(event.currentTarget)) return;
      if (open || !wanted || event.ctrlKey || event.metaKey || event.altKey) return;
      setFocus(wanted);
      setOpen(true, { reason: 'keyboard', event: event.nativeEvent });
      event.preventDefault();
    },
    // Firefox presses a button when the space key goes up.
    onKeyUp: (event: KeyboardEvent) => event.key === ' ' && event.preventDefault(),
  };
}
