import type { CollapsiblePanelProps } from './Collapsible.props.js';
import { Panel } from './Collapsible.styles.js';

/** What opens. Renders one `<div>`, which is in the page while it is closed, too. */
export function CollapsiblePanel(props: CollapsiblePanelProps) {
  return <Panel {...props} />;
}
