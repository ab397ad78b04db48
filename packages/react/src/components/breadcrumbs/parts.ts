export { BreadcrumbsRoot as Root } from './BreadcrumbsRoot.js';
export { BreadcrumbsItem as Item } from './BreadcrumbsItem.js';
