import { Slot } from '../../internal/slot.js';
import type { CardProps } from './Card.props.js';
import { Root } from './Card.styles.js';

/**
 * A surface for one thing: a story, a question, a member. Renders one `<div>`, or its child with `asChild`.
 *
 * Use it where things of one kind stand side by side and each must hold together.
 * Do not use it where space or a rule already shows the order, nor inside another card.
 */
export function Card({ tone, padding, asChild, ...rest }: CardProps) {
  return <Root as={asChild ? Slot : undefined} data-tone={tone} data-padding={padding} {...rest} />;
}
