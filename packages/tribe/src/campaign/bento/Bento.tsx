import type { BentoProps } from './Bento.props.js';
import { Root } from './Bento.styles.js';

/**
 * Cells of different sizes that together fill a rectangle. Renders one `<div>` with `BentoItem` inside, in reading order.
 *
 * Use it for five or six views of one thing, the first one the largest.
 * Do not use it for a list of equal things (`Grid`).
 */
export function Bento(props: BentoProps) {
  return <Root {...props} />;
}
