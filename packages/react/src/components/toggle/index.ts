export { Toggle } from './Toggle.js';
export type { ToggleChangeReason, ToggleProps, ToggleVariant } from './Toggle.props.js';
