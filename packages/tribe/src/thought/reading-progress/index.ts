export { ReadingProgress } from './ReadingProgress.js';
export type { ReadingProgressProps } from './ReadingProgress.props.js';
