export { Toaster } from './Toaster.js';
export { toast } from './store.js';
export type {
  ToastCloseReason,
  ToastHandle,
  ToastOptions,
  ToasterAlign,
  ToasterProps,
  ToasterSide,
} from './Toaster.props.js';
