export { RadioCard } from './RadioCard.js';
export type { RadioCardProps } from './RadioCard.props.js';
