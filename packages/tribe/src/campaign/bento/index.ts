export { Bento } from './Bento.js';
export { BentoItem } from './BentoItem.js';
export type { BentoItemProps, BentoProps, BentoSpan } from './Bento.props.js';
