export { HoverCardRoot as Root } from './HoverCardRoot.js';
export { HoverCardTrigger as Trigger } from './HoverCardTrigger.js';
export { HoverCardContent as Content } from './HoverCardContent.js';
