export * as NavList from './parts.js';
export type {
  NavListChangeReason,
  NavListGroupProps,
  NavListItemProps,
  NavListRootProps,
  NavListSectionProps,
} from './NavList.props.js';
