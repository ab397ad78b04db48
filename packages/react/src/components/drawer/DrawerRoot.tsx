'use client';
import { DialogRoot } from '../dialog/DialogRoot.js';
import type { DrawerRootProps } from './Drawer.props.js';

/**
 * A dialog at an edge of the window. It blocks the page until it is closed. Renders no element; connects the parts.
 *
 * Use it for filters, details or navigation that belong to the page behind it, and on a phone for what would be a popover.
 * Do not use it for a decision (`AlertDialog`), or for what people use next to the page all the time.
 */
export function DrawerRoot(props: DrawerRootProps) {
  return <DialogRoot {...props} />;
}
