import { Slot } from '../../internal/slot.js';
import type { TabNavItemProps } from './TabNav.props.js';
import { Item } from './TabNav.styles.js';

/** A page. Renders one `<li>`, and in it an `<a>`, or its child with `asChild`, which gets all props. */
export function TabNavItem({ current, asChild, ...rest }: TabNavItemProps) {
  return (
    <li>
      <Item as={asChild ? Slot : undefined} aria-current={current ? 'page' : undefined} {...rest} />
    </li>
  );
}
