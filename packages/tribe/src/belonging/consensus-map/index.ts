export { ConsensusMap } from './ConsensusMap.js';
export type { ConsensusMapProps, StatementText } from './ConsensusMap.props.js';
