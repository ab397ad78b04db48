export { HeaderLockup, type HeaderLockupProps } from './HeaderLockup.js';
