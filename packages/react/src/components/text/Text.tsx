import { responsive } from '../../internal/responsive.js';
import { Slot } from '../../internal/slot.js';
import type { TextProps } from './Text.props.js';
import { Root } from './Text.styles.js';

/**
 * A paragraph in one of the brand's type styles; the script of the language decides size and line height. Renders one
 * `<p>`, or its child with `asChild`.
 *
 * Use it for text in the interface.
 * Do not use it for titles (`Heading`), nor inside another `Text` without `asChild`: a `<p>` cannot contain a `<p>`.
 */
export function Text({ size, color, weight, lineClamp, asChild, ...rest }: TextProps) {
  return (
    <Root
      as={asChild ? Slot : undefined}
      data-size={responsive(rest, size)}
      data-color={color}
      data-weight={weight}
      data-line-clamp={lineClamp}
      {...rest}
    />
  );
}
