import type { ToolbarGroupProps } from './Toolbar.props.js';
import { Group } from './Toolbar.styles.js';

/** Controls of a toolbar that belong together. Renders one `<div role="group">`; name it with `aria-label`. */
export function ToolbarGroup(props: ToolbarGroupProps) {
  return <Group role="group" {...props} />;
}
