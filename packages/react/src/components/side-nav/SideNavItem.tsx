'use client';
import { useContext, type ReactNode } from 'react';
import { Slot } from '../../internal/slot.js';
import { Tooltip } from '../tooltip/index.js';
import { CollapsedContext } from './side-nav-context.js';
import type { SideNavItemProps } from './SideNav.props.js';
import { End, Entry, Item, Text } from './SideNav.styles.js';

/**
 * A section. Renders one `<li>`, and in it an `<a>`, or its child with `asChild`, which gets all props. Without labels a
 * tooltip shows its text.
 */
export function SideNavItem({ icon, end, current, asChild, children, ...rest }: SideNavItemProps) {
  const isCollapsed = useContext(CollapsedContext);
  const around = (text: ReactNode) => (
    <>
      {icon}
      <Text>{text}</Text>
      {end === undefined ? null : <End>{end}</End>}
    </>
  );
  const content = asChild
    ? {
        as: Slot,
        transformProps: (props: { children?: ReactNode }) => (props.children = around(props.children)),
        children,
      }
    : { children: around(children) };
  const item = <Item aria-current={current ? 'page' : undefined} {...rest} {...content} />;
  const isNamed = isCollapsed && typeof children === 'string';
  return (
    <Entry>
      {isNamed ? (
        <Tooltip content={children} purpose="label" side="inline-end">
          {item}
        </Tooltip>
      ) : (
        item
      )}
    </Entry>
  );
}
