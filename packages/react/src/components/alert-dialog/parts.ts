export { DialogRoot as Root } from '../dialog/DialogRoot.js';
export { DialogTrigger as Trigger } from '../dialog/DialogTrigger.js';
export { AlertDialogContent as Content } from './AlertDialogContent.js';
export { DialogTitle as Title } from '../dialog/DialogTitle.js';
export { DialogDescription as Description } from '../dialog/DialogDescription.js';
export { DialogFooter as Footer } from '../dialog/DialogFooter.js';
export { AlertDialogAction as Action } from './AlertDialogAction.js';
export { DialogClose as Cancel } from '../dialog/DialogClose.js';
