export { Feed } from './Feed.js';
export type { FeedItemProps, FeedProps } from './Feed.props.js';
