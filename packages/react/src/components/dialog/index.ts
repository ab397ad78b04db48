export * as Dialog from './parts.js';
export type {
  DialogBodyProps,
  DialogChangeDetails,
  DialogChangeReason,
  DialogCloseProps,
  DialogContentProps,
  DialogDescriptionProps,
  DialogFooterProps,
  DialogRootProps,
  DialogSize,
  DialogTitleProps,
  DialogTriggerProps,
} from './Dialog.props.js';
