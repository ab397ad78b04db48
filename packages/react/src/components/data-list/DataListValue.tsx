import type { DataListValueProps } from './DataList.props.js';
import { Value } from './DataList.styles.js';

/**
 * A value. Renders one `<dd>`, and in it a `<bdi>`: a name or an address in another script is isolated and keeps its own
 * direction.
 */
export function DataListValue({ dir, children, ...rest }: DataListValueProps) {
  return (
    <Value {...rest}>
      <bdi dir={dir}>{children}</bdi>
    </Value>
  );
}
