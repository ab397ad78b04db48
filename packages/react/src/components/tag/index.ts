export { Tag } from './Tag.js';
export type { TagProps, TagRemoveDetails, TagRemoveReason, TagVariant } from './Tag.props.js';
