export { ActionBar } from './ActionBar.js';
export type { ActionBarClearReason, ActionBarProps } from './ActionBar.props.js';
