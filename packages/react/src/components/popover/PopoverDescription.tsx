'use client';
import { Slot } from '../../internal/slot.js';
import { usePopoverContext } from './popover-context.js';
import type { PopoverDescriptionProps } from './Popover.props.js';
import { Description } from './Popover.styles.js';

/** Describes the popover: screen readers read it after the name. Renders one `<p>`, or its child with `asChild`. */
export function PopoverDescription({ asChild, ...rest }: PopoverDescriptionProps) {
  const { id } = usePopoverContext('Description');
  return (
    <Description as={asChild ? Slot : undefined} id={`${id}description`} data-popover-description={id} {...rest} />
  );
}
