import { responsive } from '../../internal/responsive.js';
import { Slot } from '../../internal/slot.js';
import type { ContainerProps } from './Container.props.js';
import { Root } from './Container.styles.js';

/**
 * The width of a page: a maximum, and margins that shrink with the window. Renders one `<div>`, or its child with
 * `asChild`.
 *
 * Use it once for each section of a page.
 * Do not nest it, and do not use it for items in a row (`Stack`, `Grid`).
 */
export function Container({ size, asChild, ...rest }: ContainerProps) {
  return <Root as={asChild ? Slot : undefined} data-size={responsive(rest, size)} {...rest} />;
}
