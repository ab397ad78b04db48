export { StoryStatus } from './StoryStatus.js';
export type { StoryStatusProps } from './StoryStatus.props.js';
