export * as Tabs from './parts.js';
export {
  tabsActivations,
  tabsDefaults,
  type TabsActivation,
  type TabsListProps,
  type TabsPanelProps,
  type TabsRootProps,
  type TabsTabProps,
} from './Tabs.props.js';
