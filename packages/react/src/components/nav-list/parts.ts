export { NavListRoot as Root } from './NavListRoot.js';
export { NavListGroup as Group } from './NavListGroup.js';
export { NavListSection as Section } from './NavListSection.js';
export { NavListItem as Item } from './NavListItem.js';
