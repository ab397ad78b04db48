import type { TableRowHeaderProps } from './Table.props.js';
import { RowHeader } from './Table.styles.js';

/** The name of a row: screen readers read it before each value. Renders one `<th scope="row">`. */
export function TableRowHeader({ align, numeric, ...rest }: TableRowHeaderProps) {
  return <RowHeader scope="row" data-align={align} data-numeric={numeric ? '' : undefined} {...rest} />;
}
