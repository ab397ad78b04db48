export { Switch } from './Switch.js';
export type { SwitchChangeReason, SwitchProps } from './Switch.props.js';
