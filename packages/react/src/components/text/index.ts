export { Text } from './Text.js';
export {
  textDefaults,
  textSizes,
  textTones,
  textWeights,
  type TextProps,
  type TextSize,
  type TextTone,
  type TextWeight,
} from './Text.props.js';
