export { Lightbox } from './Lightbox.js';
export type { LightboxChangeDetails, LightboxChangeReason, LightboxPicture, LightboxProps } from './Lightbox.props.js';
