export { StoryCard } from './StoryCard.js';
export type { StoryCardProps } from './StoryCard.props.js';
