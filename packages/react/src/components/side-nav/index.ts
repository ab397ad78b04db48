export * as SideNav from './parts.js';
export type {
  SideNavChangeDetails,
  SideNavChangeReason,
  SideNavGroupProps,
  SideNavItemProps,
  SideNavRootProps,
} from './SideNav.props.js';
