export { Reaction } from './Reaction.js';
export { Reactions } from './Reactions.js';
export type { Gesture, ReactionProps, ReactionsProps } from './Reaction.props.js';
