export { Avatar } from './Avatar.js';
export { avatarDefaults, avatarSizes, type AvatarProps, type AvatarSize } from './Avatar.props.js';
