import type { TableFooterProps } from './Table.props.js';
import { Footer } from './Table.styles.js';

/** The rows of sums at the end. Renders one `<tfoot>`. */
export function TableFooter(props: TableFooterProps) {
  return <Footer {...props} />;
}
