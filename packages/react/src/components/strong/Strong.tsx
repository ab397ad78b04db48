import type { StrongProps } from './Strong.props.js';
import { Root } from './Strong.styles.js';

/**
 * What must not be overlooked in a sentence. Renders one `<strong>`.
 *
 * Use it for a word that decides something: a time, an amount, a warning.
 * Do not use it for a heading (`Heading`), nor for whole paragraphs.
 */
export function Strong(props: StrongProps) {
  return <Root {...props} />;
}
