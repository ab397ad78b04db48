import { Root } from '../box/Box.styles.js';
import type { SpacerProps } from './Spacer.props.js';

/**
 * Takes the space that is left in a row or a column. Renders one empty `<div>` with the class of `Box`.
 *
 * Use it in a `Flex` or a `Stack` to push what follows to the end; several share the space.
 * Do not use it for space of a fixed size (`gap`, `Box`).
 */
export function Spacer(props: SpacerProps) {
  return <Root data-grow="" {...props} />;
}
