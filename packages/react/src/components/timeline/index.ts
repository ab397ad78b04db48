export * as Timeline from './parts.js';
export type { TimelineItemProps, TimelineRootProps, TimelineTimeProps, TimelineTitleProps } from './Timeline.props.js';
