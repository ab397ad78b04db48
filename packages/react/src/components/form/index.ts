export { Form } from './Form.js';
export type { FormErrors, FormProps } from './Form.props.js';
