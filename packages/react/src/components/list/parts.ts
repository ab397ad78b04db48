export { ListRoot as Root } from './ListRoot.js';
export { ListItem as Item } from './ListItem.js';
