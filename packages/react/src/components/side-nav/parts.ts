export { SideNavRoot as Root } from './SideNavRoot.js';
export { SideNavItem as Item } from './SideNavItem.js';
export { SideNavGroup as Group } from './SideNavGroup.js';
