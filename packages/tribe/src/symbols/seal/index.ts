export { Seal } from './Seal.js';
export type { SealProps } from './Seal.props.js';
