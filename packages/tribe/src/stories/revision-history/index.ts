export { RevisionHistory } from './RevisionHistory.js';
export type { Revision, RevisionHistoryProps } from './RevisionHistory.props.js';
