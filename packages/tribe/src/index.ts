export { Arrow } from './symbols/Arrow.js';
export { Band } from './symbols/Band.js';
export { Cover } from './symbols/Cover.js';
export { drawnKeyframes } from './symbols/drawing.js';
export { HeaderLockup } from './symbols/HeaderLockup.js';
export { MemberMark, type MemberMarkProps } from './symbols/MemberMark.js';
export { Sign, type SignName, type SignProps } from './symbols/Sign.js';
export { Wordmark, type WordmarkProps } from './symbols/Wordmark.js';
