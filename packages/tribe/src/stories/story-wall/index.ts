export { StoryWall } from './StoryWall.js';
export type { StoryWallProps } from './StoryWall.props.js';
