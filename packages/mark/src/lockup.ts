/** Entry point for the browser: lockups, without dependencies. */
export { drawLockup, type LockupArrangement, type LockupMark, type LockupOptions } from './lockup/lockup.js';
