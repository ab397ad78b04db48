export { Code } from './Code.js';
export type { CodeProps } from './Code.props.js';
