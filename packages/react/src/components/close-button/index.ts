export { CloseButton } from './CloseButton.js';
export type { CloseButtonProps } from './CloseButton.props.js';
