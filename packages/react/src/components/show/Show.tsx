import { Slot } from '../../internal/slot.js';
import type { ShowProps } from './Show.props.js';
import { Root } from './Show.styles.js';

/**
 * Its children at some widths, on screens or on paper only. Renders one `<div>`, or its child with `asChild`. What is not
 * shown takes no space and no focus, and assistive technology does not find it.
 *
 * Use it for a short form of something that has no space: an icon in place of a row of links.
 * Do not use it for whole pages in two forms: a page has both of them, and loads both.
 */
export function Show({ from, below, media, asChild, ...rest }: ShowProps) {
  const hiddenOn = media && (media === 'print' ? 'screen' : 'print');
  return (
    <Root
      as={asChild ? Slot : undefined}
      data-hidden-below={from}
      data-hidden-from={below}
      data-hidden-on={hiddenOn}
      {...rest}
    />
  );
}
