export { CommunityHome, type CommunityHomeProps } from './home/CommunityHome.js';
export { Cover } from './symbols/Cover.js';
export { Band } from './symbols/Band.js';
export { Sign, type SignName } from './symbols/Sign.js';
