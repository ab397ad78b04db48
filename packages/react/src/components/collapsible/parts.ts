export { CollapsibleRoot as Root } from './CollapsibleRoot.js';
export { CollapsibleTrigger as Trigger } from './CollapsibleTrigger.js';
export { CollapsiblePanel as Panel } from './CollapsiblePanel.js';
