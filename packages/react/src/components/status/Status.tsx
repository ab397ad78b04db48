import type { StatusProps } from './Status.props.js';
import { Root, Text } from './Status.styles.js';

/**
 * The state of a thing that goes on: online, recording, closed. A sign and a text. Renders one `<span>` with the text in a
 * `<span>`.
 *
 * Use it in a row or a heading, where a `Badge` would be too heavy.
 * Do not use it without a text: a colour says nothing to many people.
 */
export function Status({ color, size, children, ...rest }: StatusProps) {
  return (
    <Root data-color={color} data-size={size} {...rest}>
      <Text>{children}</Text>
    </Root>
  );
}
