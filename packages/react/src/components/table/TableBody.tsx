import type { TableBodyProps } from './Table.props.js';
import { Body } from './Table.styles.js';

/** The rows of data. Renders one `<tbody>`. */
export function TableBody(props: TableBodyProps) {
  return <Body {...props} />;
}
