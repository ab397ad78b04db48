import type { DataListItemProps } from './DataList.props.js';
import { Item } from './DataList.styles.js';

/** A term with its values. Renders one `<div>`. */
export function DataListItem(props: DataListItemProps) {
  return <Item {...props} />;
}
