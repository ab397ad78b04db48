import type { TimelineRootProps } from './Timeline.props.js';
import { Root } from './Timeline.styles.js';

/**
 * Events in the order of time. Renders one `<ol>`.
 *
 * Use it for what has happened: the way of a story, the work on a question.
 * Do not use it for the steps of a task (`Stepper`), or for a list without an order in time (`List`).
 */
export function TimelineRoot(props: TimelineRootProps) {
  // Safari takes the role away with the markers of a list.
  return <Root role="list" {...props} />;
}
