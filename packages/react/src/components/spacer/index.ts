export { Spacer } from './Spacer.js';
export type { SpacerProps } from './Spacer.props.js';
