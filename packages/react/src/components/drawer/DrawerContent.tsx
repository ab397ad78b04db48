'use client';
import { useRef } from 'react';
import { composeHandlers } from '../../internal/compose.js';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { DialogBox } from '../dialog/DialogContent.js';
import { useDialogContext } from '../dialog/dialog-context.js';
import type { DialogChangeDetails } from '../dialog/Dialog.props.js';
import type { DrawerContentProps } from './Drawer.props.js';
import { Content } from './Drawer.styles.js';
import { useDrawerSwipe } from './use-drawer-swipe.js';
import { useKeyboardInset } from './use-keyboard-inset.js';

/**
 * The drawer itself. Renders, while open, one native `<dialog>` where it is written, shown in the top layer. A finger swipes
 * it away towards its side; what scrolls inside scrolls. At the bottom it stays above the keyboard of a phone.
 */
export function DrawerContent({ side = 'inline-end', ref, ...rest }: DrawerContentProps) {
  const { open, setOpen } = useDialogContext('Content');
  const drawer = useRef<HTMLDialogElement>(null);
  const drawerRef = useComposedRefs(drawer, ref);
  // A reason that dialogs do not have.
  const close = (event: Event) => setOpen(false, { reason: 'swipe', event } as unknown as DialogChangeDetails);
  const swipe = useDrawerSwipe(side, close);
  useKeyboardInset(drawer, open);
  return (
    <DialogBox
      box={Content}
      data-side={side}
      {...rest}
      onPointerDown={composeHandlers(rest.onPointerDown, swipe.onPointerDown)}
      onPointerMove={composeHandlers(rest.onPointerMove, swipe.onPointerMove)}
      onPointerUp={composeHandlers(rest.onPointerUp, swipe.onPointerUp)}
      onPointerCancel={composeHandlers(rest.onPointerCancel, swipe.onPointerCancel)}
      ref={drawerRef}
    />
  );
}
