export { Button } from './Button.js';
export type { ButtonProps, ButtonVariant } from './Button.props.js';
