export { Outline } from './Outline.js';
export type { OutlineProps } from './Outline.props.js';
