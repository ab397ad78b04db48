import { responsive } from '../../internal/responsive.js';
import { Slot } from '../../internal/slot.js';
import type { StackProps } from './Stack.props.js';
import { Root } from './Stack.styles.js';

/**
 * Items one after another with the same space between them. Renders one `<div>`, or its child with `asChild`.
 *
 * Use it for most layout: the fields of a form, a row of actions.
 * Do not use it for columns that line up across rows (`Grid`), nor for prose, whose space belongs to its elements.
 */
export function Stack({ direction, gap, align, justify, wrap, asChild, ...rest }: StackProps) {
  return (
    <Root
      as={asChild ? Slot : undefined}
      data-direction={responsive(rest, direction)}
      data-gap={responsive(rest, gap)}
      data-align={responsive(rest, align)}
      data-justify={responsive(rest, justify)}
      data-wrap={responsive(rest, wrap || undefined)}
      {...rest}
    />
  );
}
