'use client';
import { useId } from 'react';
import type { SideNavGroupProps } from './SideNav.props.js';
import { Group, GroupLabel, List } from './SideNav.styles.js';

/** Sections under a heading. Renders one `<li>` with a `<ul>`. Without labels a line takes the place of the heading. */
export function SideNavGroup({ label, children, ...rest }: SideNavGroupProps) {
  const id = useId();
  return (
    <Group {...rest}>
      <GroupLabel id={id}>{label}</GroupLabel>
      <List role="list" aria-labelledby={id}>
        {children}
      </List>
    </Group>
  );
}
