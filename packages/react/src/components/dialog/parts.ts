export { DialogRoot as Root } from './DialogRoot.js';
export { DialogTrigger as Trigger } from './DialogTrigger.js';
export { DialogContent as Content } from './DialogContent.js';
export { DialogClose as Close } from './DialogClose.js';
