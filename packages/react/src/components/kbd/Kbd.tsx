import type { KbdProps } from './Kbd.props.js';
import { Root } from './Kbd.styles.js';

/**
 * A key, or keys that are pressed together. Renders one `<kbd dir="ltr">`: ⌘ K is read in this order in every language.
 *
 * Use it in a sentence that names keys.
 * Do not use it for code (`Code`), nor to announce a shortcut: `aria-keyshortcuts` does that.
 */
export function Kbd(props: KbdProps) {
  return <Root dir="ltr" {...props} />;
}
