export { Em } from './Em.js';
export type { EmProps } from './Em.props.js';
