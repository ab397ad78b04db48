import type { TableCellProps } from './Table.props.js';
import { Cell } from './Table.styles.js';

/** One value. Renders one `<td>`. */
export function TableCell({ align, numeric, label, ...rest }: TableCellProps) {
  return <Cell data-align={align} data-numeric={numeric ? '' : undefined} data-label={label} {...rest} />;
}
