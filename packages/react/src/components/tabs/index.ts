export * as Tabs from './parts.js';
export {
  tabsActivationModes,
  tabsDefaults,
  type TabsActivationMode,
  type TabsListProps,
  type TabsPanelProps,
  type TabsRootProps,
  type TabsTabProps,
} from './Tabs.props.js';
