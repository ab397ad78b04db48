export { Highlight } from './Highlight.js';
export type { HighlightProps } from './Highlight.props.js';
