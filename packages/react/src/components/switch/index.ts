export { Switch } from './Switch.js';
export { switchDefaults, type SwitchProps } from './Switch.props.js';
