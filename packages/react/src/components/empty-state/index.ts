export { EmptyState } from './EmptyState.js';
export type { EmptyStateHeadingLevel, EmptyStateProps, EmptyStateSituation } from './EmptyState.props.js';
