export * as Tabs from './parts.js';
export type {
  TabsActivationMode,
  TabsChangeReason,
  TabsListProps,
  TabsOrientation,
  TabsPanelProps,
  TabsRootProps,
  TabsTabProps,
} from './Tabs.props.js';
