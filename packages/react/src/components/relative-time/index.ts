export { RelativeTime } from './RelativeTime.js';
export type { RelativeTimeProps } from './RelativeTime.props.js';
