export * as NavigationMenu from './parts.js';
export type {
  NavigationMenuChangeDetails,
  NavigationMenuChangeReason,
  NavigationMenuItemProps,
  NavigationMenuLinkProps,
  NavigationMenuPanelProps,
  NavigationMenuRootProps,
  NavigationMenuTriggerProps,
} from './NavigationMenu.props.js';
