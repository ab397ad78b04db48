import type { TimelineTimeProps } from './Timeline.props.js';
import { Time } from './Timeline.styles.js';

/** When it happened. Renders one `<time>`. */
export function TimelineTime(props: TimelineTimeProps) {
  return <Time {...props} />;
}
