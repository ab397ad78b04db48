export { Disagreement } from './Disagreement.js';
export { disagreementProps } from './Disagreement.props.js';
export type { DisagreementProps } from './Disagreement.props.js';
