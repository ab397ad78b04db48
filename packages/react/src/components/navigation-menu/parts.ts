export { NavigationMenuRoot as Root } from './NavigationMenuRoot.js';
export { NavigationMenuItem as Item } from './NavigationMenuItem.js';
export { NavigationMenuTrigger as Trigger } from './NavigationMenuTrigger.js';
export { NavigationMenuPanel as Panel } from './NavigationMenuPanel.js';
export { NavigationMenuLink as Link } from './NavigationMenuLink.js';
