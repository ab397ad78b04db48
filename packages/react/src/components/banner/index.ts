export { Banner } from './Banner.js';
export type { BannerChangeDetails, BannerProps, BannerVariant } from './Banner.props.js';
