import { Slot } from '../../internal/slot.js';
import type { BadgeProps } from './Badge.props.js';
import { Root } from './Badge.styles.js';
import { Counter } from './Counter.js';

/**
 * One word for the state of an item: draft, answered, waiting. With `count`, a number. Renders one `<span>`, or its child
 * with `asChild`.
 *
 * Use it next to the item that has the state.
 * Do not use it for an action (`Button`), nor for a sentence (`Text`).
 */
export function Badge({ variant, color, count, max = 99, asChild, ...rest }: BadgeProps) {
  const setCount = (props: Pick<BadgeProps, 'children'>) => {
    if (count !== undefined) props.children = <Counter {...{ count, max }}>{props.children}</Counter>;
  };
  if (!asChild) setCount(rest);
  const slot = asChild ? { as: Slot, transformProps: setCount } : undefined;
  return (
    <Root
      {...slot}
      data-variant={variant}
      data-color={color}
      data-count={count === undefined ? undefined : ''}
      {...rest}
    />
  );
}
