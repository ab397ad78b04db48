import type { TimelineTitleProps } from './Timeline.props.js';
import { Title } from './Timeline.styles.js';

/** What happened. Renders one `<div>`. */
export function TimelineTitle(props: TimelineTitleProps) {
  return <Title {...props} />;
}
