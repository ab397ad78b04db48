export { DataTable } from './DataTable.js';
export type {
  DataTableColumn,
  DataTableExpandDetails,
  DataTableHideDetails,
  DataTablePageDetails,
  DataTableProps,
  DataTableQueryDetails,
  DataTableResizeDetails,
  DataTableSelectDetails,
  DataTableSort,
  DataTableSortDetails,
  DataTableStatus,
  DataTableValue,
  DataTableWidths,
} from './DataTable.props.js';
