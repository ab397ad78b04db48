export { Status } from './Status.js';
export type { StatusProps } from './Status.props.js';
