export { Box } from './Box.js';
export type { BoxPadding, BoxProps } from './Box.props.js';
