export * as ContextMenu from './parts.js';
export type { ContextMenuContentProps, ContextMenuRootProps, ContextMenuTriggerProps } from './ContextMenu.props.js';
