import type { SeparatorProps } from './Separator.props.js';
import { Root } from './Separator.styles.js';

/**
 * A line between two parts. Renders one `<hr>`.
 *
 * Use it where the subject changes and space alone does not show it.
 * Do not use it to draw a box (`Card`), nor where space is enough.
 */
export function Separator({ orientation, decorative, ...rest }: SeparatorProps) {
  // `<hr>` is horizontal by its role.
  const role = decorative
    ? { role: 'none' }
    : { 'aria-orientation': orientation === 'vertical' ? orientation : undefined };
  return <Root data-orientation={orientation} {...role} {...rest} />;
}
