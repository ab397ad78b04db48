export { AspectRatio } from './AspectRatio.js';
export type { AspectRatioFit, AspectRatioProps, AspectRatioRatio } from './AspectRatio.props.js';
