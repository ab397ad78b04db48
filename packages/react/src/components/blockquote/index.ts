export { Blockquote } from './Blockquote.js';
export type { BlockquoteProps, BlockquoteSize } from './Blockquote.props.js';
