import { responsive } from '../../internal/responsive.js';
import { Slot } from '../../internal/slot.js';
import type { Responsive, Size, Space } from '../../system/props.js';
import { Root } from '../box/Box.styles.js';
import type { SectionProps } from './Section.props.js';

/**
 * A part of a page, with space above and below. Renders one `<section>` with the class of `Box`, or its child with
 * `asChild`. With `aria-labelledby` or `aria-label` it is a landmark.
 *
 * Use it for the parts of a page, around a `Container`.
 * Do not use it for a part of a part (`Stack`), nor for a surface (`Card`).
 */
export function Section({ size, asChild, ...rest }: SectionProps) {
  return (
    <Root as={asChild ? Slot : 'section'} data-box="section" data-block={responsive(rest, stepOf(size))} {...rest} />
  );
}

const steps: Readonly<Record<Size, Space>> = { sm: 6, md: 8, lg: 10 };

/** The step of the space scale of each size. */
function stepOf(size: Responsive<Size> | undefined): Responsive<Space> | undefined {
  if (size === undefined || typeof size === 'string') return size && steps[size];
  return Object.fromEntries(Object.entries(size).map(([from, each]) => [from, steps[each]]));
}
