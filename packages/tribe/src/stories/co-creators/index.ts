export { CoCreators } from './CoCreators.js';
export type { CoCreator, CoCreatorsProps } from './CoCreators.props.js';
