export { Tree } from './Tree.js';
export type { TreeChangeReason, TreeExpandedReason, TreeItemData, TreeProps, TreeSelection } from './Tree.props.js';
