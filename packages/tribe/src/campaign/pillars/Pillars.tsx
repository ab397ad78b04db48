import type { PillarsProps } from './Pillars.props.js';
import { Root } from './Pillars.styles.js';

/**
 * Two to four things that a brand is built on, side by side. Renders one `<ul>`.
 *
 * Use it for what holds at all times. Do not use it for steps (`Stepper`), nor for links to pages (`Card`).
 */
export function Pillars(props: PillarsProps) {
  return <Root role="list" {...props} />;
}
