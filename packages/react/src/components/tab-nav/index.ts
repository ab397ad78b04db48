export * as TabNav from './parts.js';
export type { TabNavItemProps, TabNavRootProps } from './TabNav.props.js';
