export { Text } from './Text.js';
export type { TextColor, TextProps, TextSize, TextWeight } from './Text.props.js';
