export { BrandMark } from './BrandMark.js';
export type { BrandMarkProps } from './BrandMark.props.js';
