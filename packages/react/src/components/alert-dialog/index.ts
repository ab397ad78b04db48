export * as AlertDialog from './parts.js';
export type { AlertDialogActionProps, AlertDialogCancelProps, AlertDialogContentProps } from './AlertDialog.props.js';
