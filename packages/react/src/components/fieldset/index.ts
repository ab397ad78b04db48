export { Fieldset } from './Fieldset.js';
export type { FieldsetProps } from './Fieldset.props.js';
