export { TabNavRoot as Root } from './TabNavRoot.js';
export { TabNavItem as Item } from './TabNavItem.js';
