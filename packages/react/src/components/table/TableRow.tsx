import type { TableRowProps } from './Table.props.js';
import { Row } from './Table.styles.js';

/** One item. Renders one `<tr>`. */
export function TableRow({ selected, ...rest }: TableRowProps) {
  return <Row data-selected={selected ? '' : undefined} {...rest} />;
}
