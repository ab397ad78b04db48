import { Slot } from '../../internal/slot.js';
import type { HideProps } from './Show.props.js';
import { Root } from './Show.styles.js';

/**
 * The opposite of `Show`: hides its children at some widths, on screens or on paper. Renders one `<div>`, or its child with
 * `asChild`.
 *
 * Use it for what can be left out where there is no space, or on paper: a second image, a bar of tools.
 * Do not use it for what people need.
 */
export function Hide({ from, below, media, asChild, ...rest }: HideProps) {
  return (
    <Root
      as={asChild ? Slot : undefined}
      data-hidden-from={from}
      data-hidden-below={below}
      data-hidden-on={media}
      {...rest}
    />
  );
}
