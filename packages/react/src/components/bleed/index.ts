export { Bleed } from './Bleed.js';
export type { BleedBlock, BleedEdge, BleedInline, BleedProps } from './Bleed.props.js';
