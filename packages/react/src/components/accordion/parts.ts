export { AccordionRoot as Root } from './AccordionRoot.js';
export { AccordionItem as Item } from './AccordionItem.js';
export { AccordionTrigger as Trigger } from './AccordionTrigger.js';
export { AccordionPanel as Panel } from './AccordionPanel.js';
