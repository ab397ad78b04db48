export { ComparisonTable } from './ComparisonTable.js';
export type { ComparisonColumn, ComparisonRow, ComparisonTableProps } from './ComparisonTable.props.js';
