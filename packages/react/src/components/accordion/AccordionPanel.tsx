import type { AccordionPanelProps } from './Accordion.props.js';
import { Panel } from './Accordion.styles.js';

/** What opens. Renders one `<div>`, which is in the page while it is closed, too. */
export function AccordionPanel(props: AccordionPanelProps) {
  return <Panel {...props} />;
}
