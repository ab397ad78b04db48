export { Pagination } from './Pagination.js';
export type { PaginationChangeReason, PaginationProps, PaginationSiblings } from './Pagination.props.js';
