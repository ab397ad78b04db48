export { TimelineRoot as Root } from './TimelineRoot.js';
export { TimelineItem as Item } from './TimelineItem.js';
export { TimelineTitle as Title } from './TimelineTitle.js';
export { TimelineTime as Time } from './TimelineTime.js';
