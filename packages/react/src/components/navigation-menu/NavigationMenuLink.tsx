import { Slot } from '../../internal/slot.js';
import type { NavigationMenuLinkProps } from './NavigationMenu.props.js';
import { Link } from './NavigationMenu.styles.js';

/** A page, in the bar or in a panel. Renders one `<a>`, or its child with `asChild`. */
export function NavigationMenuLink({ current, asChild, ...rest }: NavigationMenuLinkProps) {
  return <Link as={asChild ? Slot : undefined} aria-current={current ? 'page' : undefined} {...rest} />;
}
