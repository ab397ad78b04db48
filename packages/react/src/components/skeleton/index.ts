export { Skeleton } from './Skeleton.js';
export type { SkeletonLines, SkeletonProps, SkeletonShape } from './Skeleton.props.js';
