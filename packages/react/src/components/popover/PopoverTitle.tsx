'use client';
import { Slot } from '../../internal/slot.js';
import { usePopoverContext } from './popover-context.js';
import type { PopoverTitleProps } from './Popover.props.js';
import { Title } from './Popover.styles.js';

/** Names the popover. Renders one `<h2>`, or its child with `asChild`. */
export function PopoverTitle({ asChild, ...rest }: PopoverTitleProps) {
  const { id } = usePopoverContext('Title');
  return <Title as={asChild ? Slot : undefined} id={`${id}title`} data-popover-title={id} {...rest} />;
}
