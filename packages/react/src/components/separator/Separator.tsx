import type { SeparatorProps } from './Separator.props.js';
import { Root } from './Separator.styles.js';

/**
 * A rule between two things that space alone does not part. Renders one `<hr>`.
 *
 * Use it where the subject changes.
 * Do not use it to make a box (`Card`), nor where space would do.
 */
export function Separator({ orientation, decorative, ...rest }: SeparatorProps) {
  // Horizontal is what the role implies; saying it again only adds noise.
  const role = decorative
    ? { role: 'none' }
    : { 'aria-orientation': orientation === 'vertical' ? orientation : undefined };
  return <Root data-orientation={orientation} {...role} {...rest} />;
}
