'use client';

import type { ReactNode } from 'react';
import { Slot } from '../../internal/slot.js';
import { useLocale } from '../../internal/use-locale.js';
import type { NavListItemProps } from './NavList.props.js';
import { Count, Item, Text, Unit } from './NavList.styles.js';

/** A page. Renders one `<li>`, and in it an `<a>`, or its child with `asChild`, which gets all props. */
export function NavListItem({ current, start, count, countLabel, asChild, children, ...rest }: NavListItemProps) {
  const around = (text: ReactNode) => (
    <>
      {start}
      <Text>{text}</Text>
      {count === undefined ? null : <ItemCount value={count} label={countLabel} />}
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
    <li>
      <Item aria-current={current ? 'page' : undefined} {...rest} {...content} />
    </li>
  );
}

/** The space keeps the number apart from the text where they are read together; it comes and goes with it. */
function ItemCount({ value, label }: { readonly value: number; readonly label: string | undefined }) {
  const shown = new Intl.NumberFormat(useLocale()).format(value);
  return (
    <>
      <Count aria-hidden={label === undefined ? undefined : true}>{` ${shown}`}</Count>
      {label === undefined ? null : <Unit>{` ${label}`}</Unit>}
    </>
  );
}
