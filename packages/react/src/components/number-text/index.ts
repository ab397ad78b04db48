export { NumberText } from './NumberText.js';
export type { NumberTextProps } from './NumberText.props.js';
