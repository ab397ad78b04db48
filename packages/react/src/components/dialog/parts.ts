export { DialogRoot as Root } from './DialogRoot.js';
export { DialogTrigger as Trigger } from './DialogTrigger.js';
export { DialogContent as Content } from './DialogContent.js';
export { DialogTitle as Title } from './DialogTitle.js';
export { DialogDescription as Description } from './DialogDescription.js';
export { DialogBody as Body } from './DialogBody.js';
export { DialogFooter as Footer } from './DialogFooter.js';
export { DialogClose as Close } from './DialogClose.js';
