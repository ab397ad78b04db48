export { Segment } from './Segment.js';
export { SegmentedControl } from './SegmentedControl.js';
export type { SegmentedControlProps, SegmentProps } from './SegmentedControl.props.js';
