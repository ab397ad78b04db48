import { Slot } from '../../internal/slot.js';
import type { BreadcrumbsItemProps } from './Breadcrumbs.props.js';
import { Entry, Item } from './Breadcrumbs.styles.js';

/**
 * A page of the path. Renders one `<li>`, and in it an `<a>`, or its child with `asChild`, which gets all props. A name in
 * another script has the direction of its first letter.
 */
export function BreadcrumbsItem({ current, asChild, ...rest }: BreadcrumbsItemProps) {
  return (
    <Entry>
      <Item as={asChild ? Slot : undefined} aria-current={current ? 'page' : undefined} {...rest} />
    </Entry>
  );
}
