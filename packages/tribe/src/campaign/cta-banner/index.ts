export { CtaBanner } from './CtaBanner.js';
export type { CtaBannerProps } from './CtaBanner.props.js';
