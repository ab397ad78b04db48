export { Arrow, type ArrowProps } from './Arrow.js';
