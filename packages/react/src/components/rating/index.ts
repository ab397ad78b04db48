export { Rating } from './Rating.js';
export type { RatingChangeReason, RatingProps } from './Rating.props.js';
