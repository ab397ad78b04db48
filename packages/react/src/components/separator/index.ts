export { Separator } from './Separator.js';
export {
  separatorDefaults,
  separatorOrientations,
  type SeparatorOrientation,
  type SeparatorProps,
} from './Separator.props.js';
