'use client';
import { Slot } from '../../internal/slot.js';
import { useLabelId } from './dialog-context.js';
import type { DialogDescriptionProps } from './Dialog.props.js';
import { Description } from './Dialog.styles.js';

/** Says what happens next; screen readers read it when the dialog opens. Renders one `<p>`, or its child with `asChild`. */
export function DialogDescription({ asChild, id, ...rest }: DialogDescriptionProps) {
  return <Description as={asChild ? Slot : undefined} {...rest} id={useLabelId('description', id)} />;
}
