export { Strong } from './Strong.js';
export type { StrongProps } from './Strong.props.js';
