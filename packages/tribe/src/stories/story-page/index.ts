export { StoryPage } from './StoryPage.js';
export type { StoryPageProps } from './StoryPage.props.js';
