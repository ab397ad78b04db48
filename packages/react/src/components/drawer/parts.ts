export { DrawerRoot as Root } from './DrawerRoot.js';
export { DialogTrigger as Trigger } from '../dialog/DialogTrigger.js';
export { DrawerContent as Content } from './DrawerContent.js';
export { DialogTitle as Title } from '../dialog/DialogTitle.js';
export { DialogDescription as Description } from '../dialog/DialogDescription.js';
export { DialogBody as Body } from '../dialog/DialogBody.js';
export { DialogFooter as Footer } from '../dialog/DialogFooter.js';
export { DialogClose as Close } from '../dialog/DialogClose.js';
