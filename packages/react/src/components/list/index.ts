export * as List from './parts.js';
export type { ListItemProps, ListRootProps, ListVariant } from './List.props.js';
