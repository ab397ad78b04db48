export { Milestone } from './Milestone.js';
export type { MilestoneKind, MilestoneProps } from './Milestone.props.js';
