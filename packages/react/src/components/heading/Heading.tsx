import { Slot } from '../../internal/slot.js';
import { headingDefaults, type HeadingProps } from './Heading.props.js';
import { Root } from './Heading.styles.js';

/**
 * A title in the outline of the page. Renders one `<h1>` to `<h4>`, or its child with `asChild`.
 *
 * Use it for what a reader jumps to; choose `level` by the outline and `size` by the eye.
 * Do not use it for large text that heads nothing (`Text` with `lead`).
 */
export function Heading({ level = headingDefaults.level, size = level, asChild, ...rest }: HeadingProps) {
  return (
    <Root
      as={asChild ? Slot : (`h${level}` as const)}
      data-size={size === headingDefaults.level ? undefined : size}
      {...rest}
    />
  );
}
