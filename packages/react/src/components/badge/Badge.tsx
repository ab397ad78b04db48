import { Slot } from '../../internal/slot.js';
import type { BadgeProps } from './Badge.props.js';
import { Root } from './Badge.styles.js';

/**
 * One word for the state of a thing: draft, answered, waiting. Renders one `<span>`, or its child with `asChild`.
 *
 * Use it beside the thing it speaks of.
 * Do not use it for something to press (`Button`), nor for a sentence (`Text`).
 */
export function Badge({ tone, asChild, ...rest }: BadgeProps) {
  return <Root as={asChild ? Slot : undefined} data-tone={tone} {...rest} />;
}
