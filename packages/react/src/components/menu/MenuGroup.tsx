'use client';
import { createContext, useContext, useId } from 'react';
import type { MenuGroupLabelProps, MenuGroupProps, MenuSeparatorProps } from './Menu.props.js';
import { Group, GroupLabel, Separator } from './Menu.styles.js';

const GroupId = createContext<string | undefined>(undefined);

/** Items under a heading. Renders one `<div role="group">`. */
export function MenuGroup(props: MenuGroupProps) {
  const id = useId();
  return (
    <GroupId value={id}>
      <Group role="group" aria-labelledby={props['aria-label'] ? undefined : id} {...props} />
    </GroupId>
  );
}

/** The heading of a group: put it first in a `Menu.Group`. Renders one `<div>`. */
export function MenuGroupLabel(props: MenuGroupLabelProps) {
  return <GroupLabel id={useContext(GroupId)} role="presentation" {...props} />;
}

/** A line between items. Renders one `<div role="separator">`. */
export function MenuSeparator(props: MenuSeparatorProps) {
  return <Separator role="separator" {...props} />;
}
