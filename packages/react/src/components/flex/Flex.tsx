import { responsive } from '../../internal/responsive.js';
import { Slot } from '../../internal/slot.js';
import { Root } from '../stack/Stack.styles.js';
import type { FlexProps } from './Flex.props.js';

/**
 * A flexible box with the defaults of CSS: a row without space between its children. Renders one `<div>` with the class of
 * `Stack`, or its child with `asChild`.
 *
 * Use it for the parts of one thing: an image and its text, a bar whose end is at the other side (`Spacer`).
 * Do not use it for things below each other (`Stack`), nor for columns that line up across rows (`Grid`).
 */
export function Flex({ direction, gap, align, justify, wrap, inline, asChild, ...rest }: FlexProps) {
  return (
    <Root
      as={asChild ? Slot : undefined}
      data-flex={inline ? 'inline' : ''}
      data-direction={responsive(rest, direction)}
      data-gap={responsive(rest, gap)}
      data-align={responsive(rest, align)}
      data-justify={responsive(rest, justify)}
      data-wrap={responsive(rest, wrap || undefined)}
      {...rest}
    />
  );
}
