export * as Breadcrumbs from './parts.js';
export type { BreadcrumbsItemProps, BreadcrumbsRootProps } from './Breadcrumbs.props.js';
