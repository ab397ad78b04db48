import { Slot } from '../../internal/slot.js';
import type { TextProps } from './Text.props.js';
import { Root } from './Text.styles.js';

/**
 * A paragraph in one of the tribe's type styles; the script around it decides size and line height. Renders one `<p>`,
 * or its child with `asChild`.
 *
 * Use it for text that stands in the interface.
 * Do not use it for titles (`Heading`), nor inside another `Text` without `asChild`: a `<p>` may not hold a `<p>`.
 */
export function Text({ size, tone, weight, asChild, ...rest }: TextProps) {
  return <Root as={asChild ? Slot : undefined} data-size={size} data-tone={tone} data-weight={weight} {...rest} />;
}
