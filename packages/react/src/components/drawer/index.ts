export * as Drawer from './parts.js';
export type {
  DrawerChangeDetails,
  DrawerChangeReason,
  DrawerContentProps,
  DrawerRootProps,
  DrawerSide,
} from './Drawer.props.js';
