export { DataListRoot as Root } from './DataListRoot.js';
export { DataListItem as Item } from './DataListItem.js';
export { DataListTerm as Term } from './DataListTerm.js';
export { DataListValue as Value } from './DataListValue.js';
