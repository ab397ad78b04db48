export { MeasureCard } from './MeasureCard.js';
export type { MeasureCardProps } from './MeasureCard.props.js';
