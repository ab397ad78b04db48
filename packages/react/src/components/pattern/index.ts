export { Pattern } from './Pattern.js';
export type { PatternProps, PatternVariant } from './Pattern.props.js';
