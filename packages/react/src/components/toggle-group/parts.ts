export { ToggleGroupRoot as Root } from './ToggleGroupRoot.js';
export { ToggleGroupItem as Item } from './ToggleGroupItem.js';
