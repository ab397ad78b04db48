'use client';
import { useId, useRef } from 'react';
import { NavigationMenuItemContext, useNavigationMenu } from './navigation-menu-context.js';
import type { NavigationMenuItemProps } from './NavigationMenu.props.js';
import { Item } from './NavigationMenu.styles.js';

/** A section: a `NavigationMenu.Link`, or a trigger with its panel. Renders one `<li>`. */
export function NavigationMenuItem({ value, ...rest }: NavigationMenuItemProps) {
  const id = useId();
  const { value: current } = useNavigationMenu('Item');
  const trigger = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const own = value ?? id;
  return (
    <NavigationMenuItemContext value={{ value: own, open: own === current, trigger, panel, id }}>
      <Item {...rest} />
    </NavigationMenuItemContext>
  );
}
