export { Marquee } from './Marquee.js';
export type { MarqueeChangeDetails, MarqueeProps, MarqueeSpeed } from './Marquee.props.js';
