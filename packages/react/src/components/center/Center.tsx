import { responsive } from '../../internal/responsive.js';
import { Slot } from '../../internal/slot.js';
import { Root } from '../stack/Stack.styles.js';
import type { CenterProps } from './Center.props.js';

/**
 * Its children in the middle. Renders one `<div>` with the class of `Stack`, or its child with `asChild`. Content that is
 * larger than the box begins at the start, so all of it can be reached.
 *
 * Use it for a form that is alone on its page, an icon in a tile, an empty state.
 * Do not use it to centre text (a style of your own), nor for the width of a page (`Container`).
 */
export function Center({ axis = 'both', fill, gap, asChild, ...rest }: CenterProps) {
  return (
    <Root
      as={asChild ? Slot : undefined}
      data-center={axis}
      data-fill={fill}
      data-gap={responsive(rest, gap)}
      {...rest}
    />
  );
}
