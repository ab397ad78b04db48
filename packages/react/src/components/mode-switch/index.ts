export { ModeSwitch } from './ModeSwitch.js';
export type { ModeChoice, ModeSwitchChangeReason, ModeSwitchProps } from './ModeSwitch.props.js';
