export { IconButton } from './IconButton.js';
export type { IconButtonProps } from './IconButton.props.js';
