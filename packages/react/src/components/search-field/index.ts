export { SearchField } from './SearchField.js';
export type { SearchFieldChangeReason, SearchFieldProps, SearchFieldSearchReason } from './SearchField.props.js';
