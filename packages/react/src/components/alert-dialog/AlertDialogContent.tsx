'use client';
import { DialogContent } from '../dialog/DialogContent.js';
import type { AlertDialogContentProps } from './AlertDialog.props.js';

/**
 * The dialog itself. Renders, while open, one native `<dialog role="alertdialog">` in the top layer. A press outside does
 * not close it and it has no close button: the person answers, or presses Escape, which changes nothing. Focus starts on
 * the first `AlertDialog.Cancel`.
 */
export function AlertDialogContent(props: AlertDialogContentProps) {
  return <DialogContent {...props} alert />;
}
