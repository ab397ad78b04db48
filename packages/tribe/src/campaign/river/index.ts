export { River } from './River.js';
export type { RiverProps, RiverSide } from './River.props.js';
