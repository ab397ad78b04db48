import { Slot } from '../../internal/slot.js';
import type { TagProps } from './Tag.props.js';
import { Root, Text } from './Tag.styles.js';
import { TagRemove } from './TagRemove.js';

/**
 * A word that people gave to something, or chose: a subject, a filter, a member of a list. Renders one `<span>` with the text
 * in a `<bdi>`, or its child with `asChild`.
 *
 * Use it in rows, several at a time; as a link it leads to all that has the tag.
 * Do not use it for a state (`Badge`, `Status`), nor for an action (`Button`).
 */
export function Tag({ variant, color, onRemove, text, disabled, asChild, children, ...rest }: TagProps) {
  const look = { 'data-variant': variant, 'data-color': color, ...rest };
  if (asChild) {
    return (
      <Root as={Slot} {...look}>
        {children}
      </Root>
    );
  }
  const name = text ?? (typeof children === 'string' ? children : '');
  return (
    <Root data-removable={onRemove ? '' : undefined} {...look}>
      <Text>{children}</Text>
      {onRemove ? <TagRemove {...{ name, disabled, onRemove }} /> : null}
    </Root>
  );
}
