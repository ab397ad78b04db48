export { Pillars } from './Pillars.js';
export { Pillar } from './Pillar.js';
export type { PillarProps, PillarsProps } from './Pillars.props.js';
