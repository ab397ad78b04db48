export { Lockup } from './Lockup.js';
export type { LockupProps, LockupScript } from './Lockup.props.js';
