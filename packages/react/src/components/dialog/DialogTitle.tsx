'use client';
import { Slot } from '../../internal/slot.js';
import { useLabelId } from './dialog-context.js';
import type { DialogTitleProps } from './Dialog.props.js';
import { Title } from './Dialog.styles.js';

/** Names the dialog: a question or a statement. Renders one `<h2>`, or its child with `asChild`. */
export function DialogTitle({ asChild, id, ...rest }: DialogTitleProps) {
  return <Title as={asChild ? Slot : undefined} {...rest} id={useLabelId('title', id)} />;
}
