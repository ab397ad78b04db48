export { Meter } from './Meter.js';
export type { MeterProps } from './Meter.props.js';
