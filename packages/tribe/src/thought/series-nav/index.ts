export { SeriesNav } from './SeriesNav.js';
export type { SeriesNavProps } from './SeriesNav.props.js';
