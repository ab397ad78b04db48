import type { PropsDoc } from '../../system/props.js';
import { dialogProps, type DialogContentProps, type DialogTriggerProps } from '../dialog/Dialog.props.js';

export const alertDialogProps = {
  variants: { size: dialogProps.variants.size },
  defaults: { defaultOpen: false, size: 'md' },
} as const satisfies PropsDoc;

export type AlertDialogContentProps = Omit<DialogContentProps, 'alert' | 'closeButton'>;

/** The props of a `Button`, or `asChild`. Without children, the brand's message for "close". */
export type AlertDialogCancelProps = DialogTriggerProps;

/** The props of a `Button`, or `asChild`. By default `solid` and `danger`. */
export type AlertDialogActionProps = DialogTriggerProps;
