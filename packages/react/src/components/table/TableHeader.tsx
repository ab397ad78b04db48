import type { TableHeaderProps } from './Table.props.js';
import { Header } from './Table.styles.js';

/** The rows of column headers. Renders one `<thead>`. */
export function TableHeader(props: TableHeaderProps) {
  return <Header {...props} />;
}
