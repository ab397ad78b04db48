export * as HoverCard from './parts.js';
export type {
  HoverCardChangeDetails,
  HoverCardChangeReason,
  HoverCardContentProps,
  HoverCardRootProps,
  HoverCardTriggerProps,
} from './HoverCard.props.js';
