import { responsive } from '../../internal/responsive.js';
import { Slot } from '../../internal/slot.js';
import type { HeadingProps } from './Heading.props.js';
import { Root } from './Heading.styles.js';

/**
 * A title in the outline of the page. Renders one `<h1>` to `<h6>`, or its child with `asChild`.
 *
 * Use it for every title of a section. Choose `level` by the outline and `size` by the look.
 * Do not use it for large text that is not a title (`Text` with `size="lead"`).
 */
export function Heading({ level = 2, size = level, lineClamp, asChild, ...rest }: HeadingProps) {
  const tag = `h${level}` as const;
  return (
    <Root
      as={asChild ? Slot : tag}
      data-size={size === 2 ? undefined : responsive(rest, size)}
      data-line-clamp={lineClamp}
      {...rest}
    />
  );
}
