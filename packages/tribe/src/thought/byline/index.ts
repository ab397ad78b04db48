export { Byline } from './Byline.js';
export type { BylineProps } from './Byline.props.js';
