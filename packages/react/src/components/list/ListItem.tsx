import type { ListItemProps } from './List.props.js';
import { Item } from './List.styles.js';

/** One item. Renders one `<li>`. */
export function ListItem(props: ListItemProps) {
  return <Item {...props} />;
}
