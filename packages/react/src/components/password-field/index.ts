export { PasswordField } from './PasswordField.js';
export type { PasswordFieldProps, PasswordStrength } from './PasswordField.props.js';
