import { responsive } from '../../internal/responsive.js';
import { Slot } from '../../internal/slot.js';
import type { BoxProps } from './Box.props.js';
import { Root } from './Box.styles.js';

/**
 * An element with space inside of its edges. Renders one `<div>`, or its child with `asChild`. A size, a colour or a place
 * is a matter of your style sheet: `Box` has none.
 *
 * Use it for space around one thing, and for the part of a row that takes the space that is left.
 * Do not use it for a surface (`Card`), for space between things (`Stack`, `Flex`), nor for a part of a page (`Section`).
 */
export function Box({ padding, paddingBlock, paddingInline, grow, shrink, asChild, ...rest }: BoxProps) {
  return (
    <Root
      as={asChild ? Slot : undefined}
      data-block={responsive(rest, paddingBlock ?? padding)}
      data-inline={responsive(rest, paddingInline ?? padding)}
      data-grow={grow || undefined}
      data-shrink={shrink}
      {...rest}
    />
  );
}
