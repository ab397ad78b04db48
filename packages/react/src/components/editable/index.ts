export { Editable } from './Editable.js';
export type { EditableChangeReason, EditableEditingReason, EditableProps } from './Editable.props.js';
