export { ToolbarRoot as Root } from './ToolbarRoot.js';
export { ToolbarGroup as Group } from './ToolbarGroup.js';
export { ToolbarSeparator as Separator } from './ToolbarSeparator.js';
