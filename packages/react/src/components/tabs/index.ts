export * as Tabs from './parts.js';
export type {
  TabsActivationMode,
  TabsChangeReason,
  TabsListProps,
  TabsPanelProps,
  TabsRootProps,
  TabsTabProps,
} from './Tabs.props.js';
