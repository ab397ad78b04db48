export { TabsRoot as Root } from './TabsRoot.js';
export { TabsList as List } from './TabsList.js';
export { TabsTab as Tab } from './TabsTab.js';
export { TabsPanel as Panel } from './TabsPanel.js';
