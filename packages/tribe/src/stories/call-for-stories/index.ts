export { CallForStories } from './CallForStories.js';
export type { CallForStoriesProps } from './CallForStories.props.js';
