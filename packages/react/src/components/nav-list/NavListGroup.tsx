'use client';

import { useId } from 'react';
import type { NavListGroupProps } from './NavList.props.js';
import { Group, GroupLabel, List } from './NavList.styles.js';

/** Links under a heading. Renders one `<li>`, with the heading and a list that has its name. */
export function NavListGroup({ label, children, ...rest }: NavListGroupProps) {
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
