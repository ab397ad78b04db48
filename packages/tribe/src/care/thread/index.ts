export { Post } from './Post.js';
export { Thread } from './Thread.js';
export type { PostProps, ThreadProps } from './Thread.props.js';
