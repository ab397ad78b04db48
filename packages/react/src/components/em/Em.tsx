import type { EmProps } from './Em.props.js';
import { Root } from './Em.styles.js';

/**
 * A word with stress in a sentence. Renders one `<em>`. Italic in Latin script, strong in Arabic script, which has no italics.
 *
 * Use it for a word that a reader would stress aloud.
 * Do not use it for the title of a work or a foreign word.
 */
export function Em(props: EmProps) {
  return <Root {...props} />;
}
