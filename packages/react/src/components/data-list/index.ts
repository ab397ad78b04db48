export * as DataList from './parts.js';
export type {
  DataListItemProps,
  DataListOrientation,
  DataListRootProps,
  DataListTermProps,
  DataListValueProps,
} from './DataList.props.js';
