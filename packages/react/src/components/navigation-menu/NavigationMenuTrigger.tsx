'use client';
import type { KeyboardEvent, MouseEvent, PointerEvent } from 'react';
import { composeHandlers } from '../../internal/compose.js';
import { rovingItems } from '../../internal/roving.js';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { escapeHandler } from '../../internal/use-dismiss.js';
import { useNavigationMenu, useNavigationMenuItem } from './navigation-menu-context.js';
import type { NavigationMenuTriggerProps } from './NavigationMenu.props.js';
import { Trigger } from './NavigationMenu.styles.js';

/**
 * Shows and hides the panel of its item: by press, Enter or Space, and when a mouse rests on it. Renders one `<button>`. The
 * down arrow key goes into the open panel.
 */
export function NavigationMenuTrigger({ ref, ...rest }: NavigationMenuTriggerProps) {
  const { value: current, setValue, intent } = useNavigationMenu('Trigger');
  const { value, open, trigger, panel, id } = useNavigationMenuItem('Trigger');
  const triggerRef = useComposedRefs(trigger, ref);
  const dismiss = escapeHandler((reason, event) => setValue('', { reason, event }));
  const press = ({ nativeEvent: event, currentTarget }: MouseEvent<HTMLElement>) => {
    intent.stop();
    // Safari does not focus a button that is clicked.
    currentTarget.focus();
    const isMouse = event.detail > 0;
    // The pointer has opened it a moment ago: the press keeps it open.
    if (open && isMouse && intent.hasJustOpened()) return;
    setValue(open ? '' : value, { reason: 'trigger-press', event });
  };
  const keys = (event: KeyboardEvent<HTMLElement>) => {
    if (open) dismiss(event);
    if (event.key !== 'ArrowDown' || !open || !panel.current) return;
    rovingItems(panel.current, 'a[href], button')[0]?.focus();
    event.preventDefault();
  };
  const enter = ({ pointerType, nativeEvent: event }: PointerEvent) => {
    if (pointerType !== 'mouse' || rest.disabled) return;
    if (open) intent.stop();
    else intent.enter(() => setValue(value, { reason: 'trigger-hover', event }), current !== '');
  };
  const leave = ({ pointerType, nativeEvent: event }: PointerEvent) => {
    if (pointerType !== 'mouse') return;
    intent.stop();
    if (open) intent.leave(() => setValue('', { reason: 'trigger-hover', event }));
  };
  return (
    <Trigger
      type="button"
      id={`${id}trigger`}
      aria-expanded={open}
      aria-controls={id}
      {...rest}
      onClick={composeHandlers(rest.onClick, press)}
      onKeyDown={composeHandlers(rest.onKeyDown, keys)}
      onPointerEnter={composeHandlers(rest.onPointerEnter, enter)}
      onPointerLeave={composeHandlers(rest.onPointerLeave, leave)}
      ref={triggerRef}
    />
  );
}
