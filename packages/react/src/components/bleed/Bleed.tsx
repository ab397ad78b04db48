import { responsive } from '../../internal/responsive.js';
import { Slot } from '../../internal/slot.js';
import { Root } from '../box/Box.styles.js';
import type { BleedProps } from './Bleed.props.js';

/**
 * Extends over the padding of its parent. Renders one `<div>` with the class of `Box`, or its child with `asChild`. Give it
 * the same step as the padding: with more it is wider than the parent.
 *
 * Use it for an image, a line or a list that reaches the edges of a `Box` or a page.
 * Do not use it to overlap things, nor where the parent can have no padding.
 */
export function Bleed({ inline, block, edge, asChild, ...rest }: BleedProps) {
  return (
    <Root
      as={asChild ? Slot : undefined}
      data-box="bleed"
      data-inline={responsive(rest, inline)}
      data-block={responsive(rest, block)}
      data-edge={edge}
      {...rest}
    />
  );
}
