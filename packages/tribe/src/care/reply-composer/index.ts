export { ReplyComposer } from './ReplyComposer.js';
export type { Reply, ReplyComposerProps, Unanswered } from './ReplyComposer.props.js';
