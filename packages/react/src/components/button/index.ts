export { Button } from './Button.js';
export {
  buttonDefaults,
  buttonSizes,
  buttonTones,
  type ButtonProps,
  type ButtonSize,
  type ButtonTone,
} from './Button.props.js';
