import { responsive } from '../../internal/responsive.js';
import { Slot } from '../../internal/slot.js';
import type { CardProps } from './Card.props.js';
import { Root } from './Card.styles.js';

/**
 * A surface for one item: a story, a question, a member. Renders one `<div>`, or its child with `asChild`.
 *
 * Use it where items of one kind are side by side and each has several parts.
 * Do not use it where space or a line already separates items, nor inside another card.
 */
export function Card({ elevation, variant, padding, interactive, asChild, ...rest }: CardProps) {
  return (
    <Root
      as={asChild ? Slot : undefined}
      data-elevation={elevation}
      data-variant={variant}
      data-padding={responsive(rest, padding)}
      data-interactive={interactive ? '' : undefined}
      {...rest}
    />
  );
}
