import type { DataListTermProps } from './DataList.props.js';
import { Term } from './DataList.styles.js';

/** What the value is. Renders one `<dt>`. */
export function DataListTerm(props: DataListTermProps) {
  return <Term {...props} />;
}
