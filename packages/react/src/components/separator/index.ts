export { Separator } from './Separator.js';
export type { SeparatorOrientation, SeparatorProps } from './Separator.props.js';
