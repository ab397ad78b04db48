export * as Dialog from './parts.js';
export {
  dialogDefaults,
  dialogSizes,
  type DialogBodyProps,
  type DialogChangeDetails,
  type DialogChangeReason,
  type DialogCloseProps,
  type DialogContentProps,
  type DialogDescriptionProps,
  type DialogFooterProps,
  type DialogRootProps,
  type DialogSize,
  type DialogTitleProps,
  type DialogTriggerProps,
} from './Dialog.props.js';
