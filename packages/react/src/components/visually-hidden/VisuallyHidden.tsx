import { Slot } from '../../internal/slot.js';
import type { VisuallyHiddenProps } from './VisuallyHidden.props.js';
import { Root } from './VisuallyHidden.styles.js';

/**
 * Text for assistive technology alone. Renders one `<span>`, or its child with `asChild`.
 *
 * Use it for a heading that sighted readers see by the layout.
 * Do not use it for controls, which keyboard users would lose, nor for words that everybody needs.
 */
export function VisuallyHidden({ asChild, ...rest }: VisuallyHiddenProps) {
  return <Root as={asChild ? Slot : undefined} {...rest} />;
}
