export { IconButton } from './IconButton.js';
export { iconButtonDefaults, type IconButtonProps } from './IconButton.props.js';
