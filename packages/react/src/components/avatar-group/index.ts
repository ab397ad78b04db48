export { AvatarGroup } from './AvatarGroup.js';
export type { AvatarGroupMember, AvatarGroupProps } from './AvatarGroup.props.js';
