export * as Dialog from './parts.js';
export {
  dialogDefaults,
  dialogSizes,
  type DialogCloseProps,
  type DialogContentProps,
  type DialogRootProps,
  type DialogSize,
  type DialogTriggerProps,
} from './Dialog.props.js';
