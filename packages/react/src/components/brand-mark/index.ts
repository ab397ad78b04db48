export { BrandMark } from './BrandMark.js';
export { brandMarkDefaults, brandMarkSizes, type BrandMarkProps, type BrandMarkSize } from './BrandMark.props.js';
