export { EventCard } from './EventCard.js';
export { eventCardProps } from './EventCard.props.js';
export type { EventCardProps } from './EventCard.props.js';
