export { Tour } from './Tour.js';
export type { TourChangeDetails, TourChangeReason, TourProps, TourStep } from './Tour.props.js';
