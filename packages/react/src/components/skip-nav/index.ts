export { SkipNav } from './SkipNav.js';
export type { SkipNavProps } from './SkipNav.props.js';
