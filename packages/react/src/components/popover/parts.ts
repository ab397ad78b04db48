export { PopoverRoot as Root } from './PopoverRoot.js';
export { PopoverTrigger as Trigger } from './PopoverTrigger.js';
export { PopoverContent as Content } from './PopoverContent.js';
export { PopoverTitle as Title } from './PopoverTitle.js';
export { PopoverDescription as Description } from './PopoverDescription.js';
export { PopoverClose as Close } from './PopoverClose.js';
