export { Truncate } from './Truncate.js';
export type { TruncateOpenChangeDetails, TruncateOpenChangeReason, TruncateProps } from './Truncate.props.js';
