export { Image } from './Image.js';
export type { ImageFit, ImageProps, ImageRatio } from './Image.props.js';
