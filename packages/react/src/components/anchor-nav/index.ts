export { AnchorNav } from './AnchorNav.js';
export type { AnchorNavItem, AnchorNavProps } from './AnchorNav.props.js';
