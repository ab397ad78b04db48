'use client';
import type { ComponentProps, MouseEvent, ReactNode } from 'react';
import { blockActivation } from '../../internal/block-activation.js';
import { composeHandlers } from '../../internal/compose.js';
import { Slot } from '../../internal/slot.js';
import { closeAll, useMenuContext } from './menu-context.js';
import type { MenuItemProps } from './Menu.props.js';
import { Item, Shortcut, Text } from './Menu.styles.js';

/** An action, or with `asChild` a link. Renders one `<div role="menuitem">`. Its `onClick` is called for every activation. */
export function MenuItem({ closeOnClick = true, ...rest }: MenuItemProps) {
  return <BaseItem role="menuitem" {...rest} closeOnClick={closeOnClick} />;
}

interface BaseItemProps extends MenuItemProps {
  role: 'menuitem' | 'menuitemcheckbox' | 'menuitemradio';
}

/** What all items have in common: the element, its content, and that it closes the menu. */
export function BaseItem({
  start,
  shortcut,
  color,
  disabled,
  closeOnClick,
  asChild,
  children,
  onClick,
  ...rest
}: BaseItemProps) {
  const menu = useMenuContext('Item');
  const press = ({ nativeEvent }: MouseEvent) => {
    if (closeOnClick) closeAll(menu, { reason: 'item-press', event: nativeEvent });
  };
  const around = (text: ReactNode) => (
    <>
      {start}
      <Text>{text}</Text>
      {shortcut === undefined ? null : <Shortcut dir="ltr">{shortcut}</Shortcut>}
    </>
  );
  const content = asChild
    ? {
        as: Slot,
        transformProps: (props: { children?: ReactNode }) => (props.children = around(props.children)),
        children,
      }
    : { children: around(children) };
  return (
    <Item
      tabIndex={-1}
      data-color={color}
      aria-disabled={disabled || undefined}
      {...rest}
      onClick={composeHandlers(onClick, press) as ComponentProps<'div'>['onClick']}
      onClickCapture={disabled ? blockActivation : rest.onClickCapture}
      {...content}
    />
  );
}
