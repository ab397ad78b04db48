export * as SiteHeader from './parts.js';
export type {
  SiteHeaderActionsProps,
  SiteHeaderBrandProps,
  SiteHeaderMenuProps,
  SiteHeaderNavProps,
  SiteHeaderRootProps,
} from './SiteHeader.props.js';
