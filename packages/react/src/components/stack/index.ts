export { Stack } from './Stack.js';
export {
  stackAligns,
  stackDefaults,
  stackDirections,
  stackGaps,
  stackJustifies,
  type StackAlign,
  type StackDirection,
  type StackGap,
  type StackJustify,
  type StackProps,
} from './Stack.props.js';
