export { CodeBlock } from './CodeBlock.js';
export type { CodeBlockProps, CodeHighlighter, CodeToken, CodeTokenKind } from './CodeBlock.props.js';
