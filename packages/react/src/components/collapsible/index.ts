export * as Collapsible from './parts.js';
export type {
  CollapsibleChangeDetails,
  CollapsibleChangeReason,
  CollapsiblePanelProps,
  CollapsibleRootProps,
  CollapsibleTriggerProps,
} from './Collapsible.props.js';
