import type { ComponentProps } from 'react';
import type { DataTableProps } from './DataTable.props.js';

/** The props of the root element: all that are not of the table. */
export function elementProps<Row extends object>({
  rows: _rows,
  columns: _columns,
  rowKey: _rowKey,
  caption: _caption,
  size: _size,
  status: _status,
  empty: _empty,
  onRetry: _onRetry,
  sort: _sort,
  defaultSort: _defaultSort,
  onSortChange: _onSortChange,
  searchable: _searchable,
  query: _query,
  defaultQuery: _defaultQuery,
  onQueryChange: _onQueryChange,
  pageSize: _pageSize,
  page: _page,
  defaultPage: _defaultPage,
  onPageChange: _onPageChange,
  virtual: _virtual,
  selectable: _selectable,
  selected: _selected,
  defaultSelected: _defaultSelected,
  onSelectedChange: _onSelectedChange,
  selectionActions: _selectionActions,
  detail: _detail,
  expanded: _expanded,
  defaultExpanded: _defaultExpanded,
  onExpandedChange: _onExpandedChange,
  hideable: _hideable,
  hiddenColumns: _hiddenColumns,
  defaultHiddenColumns: _defaultHiddenColumns,
  onHiddenColumnsChange: _onHiddenColumnsChange,
  resizable: _resizable,
  columnWidths: _columnWidths,
  defaultColumnWidths: _defaultColumnWidths,
  onColumnWidthsChange: _onColumnWidthsChange,
  toolbar: _toolbar,
  ...rest
}: DataTableProps<Row>): ComponentProps<'div'> {
  return rest;
}
