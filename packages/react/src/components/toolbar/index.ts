export * as Toolbar from './parts.js';
export type {
  ToolbarGroupProps,
  ToolbarOrientation,
  ToolbarRootProps,
  ToolbarSeparatorProps,
} from './Toolbar.props.js';
