export { Lockup } from './Lockup.js';
export {
  lockupDefaults,
  lockupScripts,
  lockupSizes,
  type LockupProps,
  type LockupScript,
  type LockupSize,
} from './Lockup.props.js';
