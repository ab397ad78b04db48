import { Slot } from '../../internal/slot.js';
import type { BadgeProps } from './Badge.props.js';
import { Root } from './Badge.styles.js';

/**
 * One word for the state of an item: draft, answered, waiting. Renders one `<span>`, or its child with `asChild`.
 *
 * Use it next to the item that has the state.
 * Do not use it for an action (`Button`), nor for a sentence (`Text`).
 */
export function Badge({ variant, color, asChild, ...rest }: BadgeProps) {
  return <Root as={asChild ? Slot : undefined} data-variant={variant} data-color={color} {...rest} />;
}
